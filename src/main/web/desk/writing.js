// The page where an article is written. Without this script the plain form below is used.
import { countCharacters, createEditor, numberPairs, replaceDocument } from './writing/editor.js';
import { Beside } from './writing/beside.js';
import { choose, offerRecovery, signIn } from './writing/dialogs.js';
import { Chosen } from './writing/chosen.js';
import { FilingPanel, Head } from './writing/panel.js';
import { Library, takeIn } from './writing/pictures.js';
import { drop, keptOf, RollCall } from './writing/store.js';
import { freshId } from './writing/nodes.js';
import { Annotations } from './writing/annotations.js';
import { ProofPanel } from './writing/proof.js';
import { FindBar, LinkDialog, Toolbar } from './writing/tools.js';
import { SuggestionPanel } from './writing/suggestions.js';
import { Sync } from './writing/sync.js';

const $ = (id) => document.getElementById(id);
const form = document.querySelector('form.writing');
const place = $('editor');
const words = JSON.parse(place.dataset.words);
const slug = place.dataset.slug;
const windowId = freshId();
const clock = (at) => new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });

let sync;
let filing;
let chosen;
let toolbar;
const preview = new BroadcastChannel('xingyao');
const rollCall = new RollCall(slug, windowId);

const editor = createEditor(place.querySelector('[data-place]'), words, {
  onUpdate({ transaction }) {
    if (!transaction.getMeta('fromServer')) sync?.changed();
    later();
  },
  onSelection: () => later(),
  onPasted: (lines) => tell(lines),
  upload: (file, key, pos) => takeIn(editor, file, key, pos, { csrf: () => sync.calls.csrf, say: (text) => tell(text ? [text] : []), words }),
});

/** Once a frame is often enough for what stands around the text. */
let waiting = false;
function later() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    toolbar?.show();
    chosen?.show();
    $('count').textContent = words.count.replace('#', countCharacters(editor).toLocaleString('zh-CN'));
  });
}

/** What was changed on the way in; it stays until it is closed. */
function tell(lines) {
  const box = $('told');
  box.hidden = lines.length === 0;
  box.querySelector('ul').replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
}

const head = new Head(form, () => sync.changed());

const page = {
  read: () => ({ fields: head.read(), document: editor.getJSON(), filing: filing.read() }),
  normal: (document) => editor.schema.nodeFromJSON(document).toJSON(),
  isComposing: () => editor.view.composing,
  show({ fields, document }) {
    head.show(fields);
    replaceDocument(editor, document);
    later();
  },
  say(state, detail) {
    const chip = $('saved');
    chip.dataset.state = state;
    chip.querySelector('span').textContent = (words.states[state] ?? '').replace('#', state === 'saved' ? clock(detail) : (detail ?? ''));
    chip.querySelector('button').hidden = !['offline', 'failed', 'refused', 'conflict'].includes(state);
  },
  wrong: (name, why) => head.wrong(name, why),
  took(sheet) {
    if (!editor.view.composing) numberPairs(editor, sheet.pairs);
    if (sheet.losses.length) tell(sheet.losses);
    around(sheet);
    preview.postMessage(`saved:${slug}`);
    beside.refresh();
  },
  signIn,
  choose,
  others(list) {
    const names = [...new Set(list.map((one) => (one.person === sync.person ? words.yourOther : one.person)))];
    $('others').textContent = names.length ? words.others.replace('#', names.join('、')) : '';
  },
  merged: (by) => tell([words.merged.replace('#', by)]),
  pulled: (by) => tell([by ? words.pulled.replace('#', by) : words.pulledOwn]),
};

/** What the server says about the words: the opening as printed, the number in the series, what is still wanting. */
function around(sheet) {
  $('opening').textContent = sheet.opening;
  const items = (texts) => texts.map((text) => Object.assign(document.createElement('li'), { textContent: text }));
  $('series-notices').replaceChildren(...items(sheet.notices));
  $('findings').replaceChildren(...items(sheet.findings.map((one) => one.message)));
  $('no-findings').hidden = sheet.findings.length > 0;
  proof.show(sheet, sheet.mayProof);
  notes.show(sheet.annotations);
  $('submit-blocked').hidden = sheet.findings.length === 0;
}

const putOff = new Set();

/** Offers what windows that are closed by now have left. One that is just closing may still have answered: it is asked again. */
async function recover() {
  const kept = await keptOf(slug, sync.person);
  const alive = kept.length ? await rollCall.ask() : new Set();
  for (const record of kept.filter((one) => !alive.has(one.window) && !putOff.has(one.key))) {
    const wanted = sync.isSame(record.mine, sync.confirmed) ? 'drop' : await offerRecovery(record, (at) => new Date(at).toLocaleString('zh-CN', { hour12: false }));
    if (wanted === 'later') {
      putOff.add(record.key);
      continue;
    }
    if (wanted === 'take') await takeBack(record);
    await drop(record.key);
  }
  place.dataset.recovered = '';
  if (kept.some((one) => alive.has(one.window) && one.window !== windowId)) setTimeout(recover, 3000);
}

/** As they were left when nothing was written since, here or elsewhere, else put together with it. */
async function takeBack(record) {
  const now = { fields: head.read(), document: editor.getJSON() };
  const merged = record.tag === sync.tag && !sync.isDirty ? record.mine : await sync.putTogether(record.mine, record.base, { ...now, savedBy: '' });
  if (!merged) return;
  page.show(merged);
  if (sync.filingIsMine && record.mine.filing) {
    filing.show(record.mine.filing);
    sync.filed();
  }
  sync.changed();
  // Only what the server has confirmed may leave this browser.
  await sync.flush();
}

function keys(event) {
  if (event.isComposing) return;
  const key = event.key.toLowerCase();
  const control = (event.ctrlKey || event.metaKey) && !event.altKey;
  const act = control && !event.shiftKey && { s: () => sync.flush(), k: () => link.open(), f: () => find.open(), enter: () => submit() }[key];
  const look = control && event.shiftKey && key === 'p' && (() => window.open(place.dataset.preview, `preview-${slug}`));
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  const help = event.key === '?' && !typing && (() => $('keys').showModal());
  const todo = act || look || help;
  if (!todo) return;
  event.preventDefault();
  todo();
}

async function submit() {
  const done = await sync.flush();
  if (!done) return;
  const answer = await sync.calls.ask('POST', `/submit?tag=${encodeURIComponent(sync.tag)}`).catch((failure) => failure);
  if (answer.to) { window.location.assign(answer.to); return; }
  tell([answer.message || words.states.offline]);
}

const library = new Library($('library'), editor, { csrf: () => sync.calls.csrf, words });
const beside = new Beside($('beside'), $('show-beside'), () => sync.flush());
const notes = new Annotations($('notes'), editor, words, (id) => sync.calls.ask('POST', `/annotations/${id}/settle`));
const find = new FindBar($('find'), editor);
const proof = new ProofPanel($('proof-panel'), editor, form, words.proof, {
  flush: () => sync.flush(),
  ask: (method, path, body) => sync.calls.ask(method, path, body),
});
const link = new LinkDialog($('link'), editor);

async function start() {
  sync = new Sync(slug, windowId, page);
  const sheet = await sync.open();
  filing = new FilingPanel(sheet.choices, () => sync.filed());
  sync.filingIsMine = sheet.mayFile;
  chosen = new Chosen(editor, filing, () => sync.filed());
  chosen.mayFile = sheet.mayFile;
  new SuggestionPanel($('suggestions'), filing, { flush: () => sync.flush(), suggestions: () => sync.calls.ask('GET', '/suggestions') }, (note) => proof.select(note));
  toolbar = new Toolbar(place.querySelector('[role="toolbar"]'), editor, { link: () => link.open(), library: () => library.open(), find: () => find.open(), keys: () => $('keys').showModal() });
  head.show(sheet.fields);
  filing.show(sheet.filing);
  replaceDocument(editor, sheet.document);
  editor.setEditable(sheet.mayEdit, false);
  around(sheet);
  head.lock(!sheet.mayEdit);
  filing.lock(!sheet.mayFile);
  document.documentElement.classList.add('writing-scripted');
  place.hidden = false;
  page.say('saved', sheet.savedAt);
  later();
  wire();
  sync.start();
  jump();
  if (sheet.mayEdit || sheet.mayFile) await recover();
}

/** A list of checks elsewhere leads to the words that one of them is about: #at= and their place as JSON. */
function jump() {
  const at = /^#at=(.+)$/.exec(window.location.hash);
  if (!at) return;
  try {
    proof.select({ after: '', ...JSON.parse(decodeURIComponent(at[1])) });
  } catch {
    // An address that somebody has shortened: the page is open all the same.
  }
}

function wire() {
  document.addEventListener('keydown', keys);
  form.addEventListener('submit', (event) => { event.preventDefault(); (event.submitter?.name === 'submit' ? submit() : sync.flush()); });
  $('saved').querySelector('button').addEventListener('click', () => { sync.halted = false; sync.flush(); });
  $('told').querySelector('button').addEventListener('click', () => tell([]));
  $('of-figure').querySelector('[data-replace]').addEventListener('click', () => library.open(chosen.found.figure.pos));
  editor.view.dom.addEventListener('compositionend', () => setTimeout(() => sync.revision !== sync.savedRevision && sync.schedule()));
  for (const dialog of document.querySelectorAll('dialog')) for (const close of dialog.querySelectorAll('[data-close]')) close.addEventListener('click', () => dialog.close());
}

// What a curious editor, or a test, may look at; nothing depends on it.
place.editor = editor;
start().catch(() => {
  // The plain form is still there and does all that is needed.
  place.hidden = true;
  document.documentElement.classList.remove('writing-scripted');
});
