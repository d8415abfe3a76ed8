// What comes in by the clipboard or by dropping. It is parsed inert, brought into the shapes our documents have, and
// cleaned; whatever stays outside is told, nothing vanishes silently.
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import DOMPurify from 'dompurify';
import { parsed } from '../inert.js';
import { freshId } from './nodes.js';

const OWN = 'section.pair, figure[data-key], div.chart, span.lost';
const CLEAN = { FORBID_TAGS: ['style', 'form', 'input', 'iframe'], ALLOW_DATA_ATTR: true };

// What reads Word's lists knows nothing of Trusted Types. It may read a text as a document, which runs nothing; whatever it
// writes into one is cleaned on the way, and so would be what anything else on this page wrote.
window.trustedTypes?.createPolicy('default', {
  createHTML: (text, type, sink) => (sink === 'DOMParser parseFromString' ? text : DOMPurify.sanitize(text, CLEAN)),
});

const bare = (text) => text.replace(/[\s\u200b\ufeff]/gu, '');

/** One line of a report for each thing that is counted here. */
class Report {
  counts = new Map();
  add(kind, number = 1) {
    if (number) this.counts.set(kind, (this.counts.get(kind) ?? 0) + number);
  }
  lines(words) {
    return [...this.counts].map(([kind, number]) => words[kind].replace('#', number));
  }
}

/**
 * Before anything else looks at it: nothing that runs, nothing that loads. A list of Word is put together in the page's own
 * document, where a picture's onerror would run.
 */
export function disarm(html) {
  const doc = parsed(html);
  doc.querySelectorAll('script,noscript,template,link,meta[http-equiv],base').forEach((one) => one.remove());
  for (const element of doc.querySelectorAll('*'))
    for (const { name } of [...element.attributes]) if (name.startsWith('on') || name === 'srcset' || name === 'srcdoc') element.removeAttribute(name);
  for (const image of doc.querySelectorAll('[src]')) {
    image.setAttribute('data-source', image.dataset.src || image.getAttribute('src'));
    image.removeAttribute('src');
  }
  // OfficePaste throws away whatever stands in one of these.
  for (const mark of doc.getElementsByTagName('o:p')) if (bare(mark.textContent)) mark.before(mark.textContent);
  return doc.documentElement.outerHTML;
}

/** Pictures become figures: those of the clipboard itself are uploaded, those of other places are told. */
function pictures(root, report, pending) {
  for (const image of root.querySelectorAll('img')) {
    if (image.closest('figure[data-key]')) continue;
    const source = image.dataset.source ?? '';
    const inline = /^data:image\/(png|jpeg);base64,/.test(source);
    if (/^data:/.test(source) && !inline) { report.add('lostPicture'); image.remove(); continue; }
    if (!inline) report.add(/^https?:/.test(source) ? 'outsidePicture' : 'localPicture');
    const figure = root.ownerDocument.createElement('figure');
    const key = `p${freshId()}`;
    figure.setAttribute('data-key', key);
    if (inline) { figure.setAttribute('data-pending', key); pending.push({ key, source }); }
    figure.setAttribute('data-alt', image.getAttribute('alt') ?? '');
    const caption = root.ownerDocument.createElement('figcaption');
    figure.append(caption);
    const around = image.closest('figure');
    const said = around?.querySelector('figcaption');
    if (said) {
      caption.textContent = said.textContent.trim();
      said.remove();
    }
    place(figure, image);
  }
}

/** A figure can't stand inside a line: it goes behind the block it was found in. */
function place(figure, image) {
  const line = image.closest('p,h1,h2,h3,h4,h5,h6,li');
  if (line && !image.closest('td,th')) {
    line.after(figure);
    image.remove();
    if (!bare(line.textContent) && !line.querySelector('img')) line.remove();
  } else if (image.closest('td,th')) {
    image.closest('table').after(figure);
    image.remove();
  } else image.replaceWith(figure);
}

/** A line break parts a paragraph; in a cell, which holds one paragraph, it is a space. */
function breaks(root) {
  for (const cell of root.querySelectorAll('td,th')) {
    cell.querySelectorAll('br').forEach((one) => one.replaceWith(' '));
    const lines = [...cell.querySelectorAll('p,div,li')].filter((one) => !one.querySelector('p,div,li'));
    if (lines.length > 1) cell.textContent = lines.map((one) => one.textContent.trim()).filter(Boolean).join(' ');
  }
  for (const one of root.querySelectorAll('p br, h1 br, h2 br, h3 br, h4 br')) {
    const line = one.closest('p,h1,h2,h3,h4');
    if (!line || !line.contains(one)) continue;
    const range = root.ownerDocument.createRange();
    range.setStartAfter(one);
    range.setEndAfter(line.lastChild);
    const rest = line.cloneNode(false);
    rest.append(range.extractContents());
    one.remove();
    if (bare(rest.textContent) || rest.querySelector('img,figure')) line.after(rest);
  }
}

/** The title of a table is one of its attributes here, so it comes along as one. */
function tables(root, report) {
  for (const caption of root.querySelectorAll('table > caption')) {
    caption.parentElement.setAttribute('data-caption', caption.textContent.trim());
    caption.remove();
  }
  for (const inner of root.querySelectorAll('td table, th table')) {
    report.add('innerTable');
    inner.replaceWith([...inner.querySelectorAll('td,th')].map((cell) => cell.textContent.trim()).filter(Boolean).join(' '));
  }
}

function headings(root) {
  for (const heading of root.querySelectorAll('h1,h4,h5,h6')) {
    const own = root.ownerDocument.createElement(heading.tagName === 'H1' ? 'h2' : 'h3');
    own.append(...heading.childNodes);
    heading.replaceWith(own);
  }
}

/** Marks that we have no place for, and what can't be shown at all. */
function counted(root, report) {
  const styled = [...root.querySelectorAll('u,ins,s,strike,del,i,em,sub,sup')].filter((one) => bare(one.textContent));
  report.add('styled', styled.length);
  for (const [kind, what] of [['media', 'iframe,video,audio,object,embed'], ['control', 'input,textarea,select,button']]) {
    const found = root.querySelectorAll(what);
    report.add(kind, found.length);
    found.forEach((one) => one.remove());
  }
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href').trim();
    if (/^(https?:|mailto:|\/(?![/\\]))/i.test(href) || href === '' || href.startsWith('#')) continue;
    report.add('badLink');
    link.removeAttribute('href');
  }
}

function texts(root) {
  const walk = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  // The style sheet indents; a paper's two full-width blanks are not part of the words.
  for (let node; (node = walk.nextNode());) if (!node.previousSibling) node.data = node.data.replace(/^[\s\u3000\u00a0]*[\u3000\u00a0]{2,}/u, '');
}

/** @returns {{html: string, text: string, pending: Array, report: Report}} text is what must be found in the editor after */
export function clean(html) {
  const doc = parsed(html);
  const report = new Report();
  const pending = [];
  doc.querySelectorAll('script,style,template,noscript,title,meta,link,xml').forEach((one) => one.remove());
  doc.querySelectorAll('[style]').forEach((one) => {
    if (/mso-hide:\s*all|display:\s*none/i.test(one.getAttribute('style')) && !one.querySelector(OWN)) one.remove();
    else if (/font-weight:\s*(bold|[6-9]00)/i.test(one.getAttribute('style')) && one.tagName === 'SPAN') bold(one);
    one.removeAttribute('style');
  });
  counted(doc.body, report);
  tables(doc.body, report);
  breaks(doc.body);
  pictures(doc.body, report, pending);
  headings(doc.body);
  texts(doc.body);
  const words = doc.body.cloneNode(true);
  // What our own nodes show beside their words.
  words.querySelectorAll('.no-photo, .credit, div.chart').forEach((one) => one.remove());
  return {
    html: DOMPurify.sanitize(doc.body.innerHTML, { ...CLEAN, FORBID_ATTR: ['style', 'id', 'name'] }),
    text: bare(words.textContent).replace(/〔…〕/gu, '').length,
    pending,
    report,
  };
}

function bold(span) {
  const strong = span.ownerDocument.createElement('strong');
  strong.append(...span.childNodes);
  span.append(strong);
}

function bytesOf(source) {
  const [head, body] = source.split(',');
  const bytes = Uint8Array.from(atob(body), (char) => char.charCodeAt(0));
  const type = head.slice(5).split(';')[0];
  return new File([bytes], `paste.${type === 'image/png' ? 'png' : 'jpg'}`, { type });
}

/** Tells what was lost, and takes pictures in. hooks: onPasted(lines), upload(file, key). */
export function pasting(words, hooks) {
  let last = null;
  const Disarming = Extension.create({
    name: 'disarming',
    priority: 1000,
    addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: disarm } })],
  });
  const files = (transfer) => [...(transfer?.files ?? [])].filter((file) => /^image\//.test(file.type));
  const take = (view, found, pos) => found.forEach((file) => hooks.upload(file, null, pos));
  const Pasting = Extension.create({
    name: 'pasting',
    // Below OfficePaste, which needs Word's own list marks.
    priority: 50,
    addProseMirrorPlugins: () => [new Plugin({
      props: {
        transformPastedHTML(html) {
          last = clean(html);
          return last.html;
        },
        transformPastedText: (text) => text.replace(/^[ \t\u3000\u00a0]+/gmu, ''),
        transformPasted(slice) {
          if (!last) return slice;
          const { text, report, pending } = last;
          last = null;
          const kept = bare(slice.content.textBetween(0, slice.content.size, '\n')).replace(/〔…〕/gu, '').length;
          if (kept < text) report.add('missing', text - kept);
          const lines = report.lines(words.paste);
          // After the paste itself, when the figures stand in the document.
          setTimeout(() => {
            hooks.onPasted(lines);
            pending.forEach(({ key, source }) => hooks.upload(bytesOf(source), key));
          });
          return slice;
        },
        handlePaste(view, event) {
          const found = files(event.clipboardData);
          // Word brings a picture of its text along; where there are words, the words are meant.
          const html = event.clipboardData?.getData('text/html') ?? '';
          const said = bare(html.replace(/<style[^]*?<\/style>|<!--[^]*?-->|<[^>]*>/giu, ''));
          if (!found.length || said) return false;
          take(view, found);
          return true;
        },
        handleDrop(view, event, slice, moved) {
          const found = files(event.dataTransfer);
          if (moved || !found.length) return false;
          event.preventDefault();
          take(view, found, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos);
          return true;
        },
      },
    })],
  });
  return [Disarming, Pasting];
}
