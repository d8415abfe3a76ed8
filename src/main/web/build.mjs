// Bundles CSS and ES modules into hashed files and writes assets.properties: logical name = hashed path. Copies the typeface.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';

const classes = process.argv[2] ?? '../../../target/classes';
const out = path.join(classes, 'META-INF/resources/assets');
fs.rmSync(out, { recursive: true, force: true });

const result = await build({
  entryPoints: ['site/site.css', 'site/star.svg', 'site/mark.png', 'site/share.js', 'site/clicked.js', 'site/suggest.js', 'site/look.js', 'site/read-aloud.js', 'desk/desk.css', 'desk/filing.js', 'desk/filing-bulk.js', 'desk/inspection.js', 'desk/list.js', 'desk/media.js', 'desk/preview.js', 'desk/review.js', 'desk/targets.js', 'desk/writing.js', 'desk/writing-early.js'],
  bundle: true,
  loader: { '.svg': 'copy', '.png': 'copy' },
  minify: true,
  format: 'esm',
  // Offices run 360, QQ and other browsers on old Chromium.
  target: ['es2022', 'chrome99', 'safari16.4', 'firefox115'],
  outdir: out,
  entryNames: '[name]-[hash]',
  metafile: true,
  legalComments: 'none',
});

const lines = Object.entries(result.metafile.outputs)
  .filter(([, output]) => output.entryPoint)
  .map(([file, output]) => `${path.basename(output.entryPoint)}=/assets/${path.basename(file)}`);
fs.writeFileSync(path.join(classes, 'assets.properties'), lines.sort().join('\n') + '\n');

// The typeface of what is printed, for the program alone: beside META-INF/resources, so that nobody is served 15 MB of it.
const typeface = 'node_modules/@expo-google-fonts/noto-serif-sc';
const printed = path.join(classes, 'print');
fs.mkdirSync(printed, { recursive: true });
for (const [from, to] of [
  ['400Regular/NotoSerifSC_400Regular.ttf', 'song-regular.ttf'],
  ['700Bold/NotoSerifSC_700Bold.ttf', 'song-bold.ttf'],
  ['LICENSE_FONT', 'song-license.txt'],
]) fs.copyFileSync(path.join(typeface, from), path.join(printed, to));
