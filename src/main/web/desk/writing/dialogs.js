// What the page asks the person when something came between: to sign in again, to put two texts together, to take back
// what was left in this browser.
import { diffChars } from 'diff';
import { documentOf, wordsOf } from './merge.js';

const $ = (id) => document.getElementById(id);

/** Resolves when the same person is signed in again. */
export function signIn(csrf, person) {
  const dialog = $('sign-in');
  const form = dialog.querySelector('form');
  const told = dialog.querySelector('.wrong');
  form.elements.name.value = person;
  form.elements.password.value = '';
  const second = dialog.querySelector('[data-second]');
  const code = form.elements.code;
  askForCode(false);
  told.textContent = '';
  if (!dialog.open) dialog.showModal();
  form.elements.password.focus();
  function askForCode(asked) {
    second.hidden = !asked;
    code.required = asked;
    code.value = '';
  }
  return new Promise((resolve) => {
    dialog.oncancel = (event) => event.preventDefault();
    form.onsubmit = async (event) => {
      event.preventDefault();
      const asked = !second.hidden;
      const answer = asked
        ? await knock('/desk/login/code', csrf, { code: code.value })
        : await knock('/desk/login', csrf, { name: person, password: form.elements.password.value });
      const field = asked ? code : form.elements.password;
      told.textContent = '';
      if (answer?.type === 'opaqueredirect') {
        if (!asked && (await awaitsCode())) {
          askForCode(true);
          code.focus();
          return;
        }
        dialog.close();
        resolve();
        return;
      }
      const wrong = asked ? dialog.dataset.wrongCode : dialog.dataset.wrong;
      told.textContent = !answer ? dialog.dataset.offline : answer.status === 429 ? dialog.dataset.wait.replace('#', answer.headers.get('Retry-After')) : wrong;
      field.select();
      field.focus();
    };
  });
}

/** A redirect means that this step is taken; where it leads a script is not told. Null where nobody answers. */
function knock(address, csrf, fields) {
  const body = new URLSearchParams({ ...fields, csrf });
  return fetch(address, { method: 'POST', body, redirect: 'manual', headers: { 'X-CSRF-Token': csrf } }).catch(() => null);
}

/** Whether the door asks a second step 双步登录: its page is there only for who has taken the first. */
async function awaitsCode() {
  const page = await fetch('/desk/login/code', { redirect: 'manual', cache: 'no-store' }).catch(() => null);
  return page?.status === 200;
}

/** One side's words; what the other side does not have is marked, and said for those who see no colour. */
function side(label, nodes, others, kind) {
  const part = document.createElement('div');
  part.className = 'side';
  const heading = document.createElement('p');
  heading.className = 'label';
  heading.textContent = label;
  part.append(heading);
  const own = nodes.map(wordsOf).join('\n');
  const other = others.map(wordsOf).join('\n');
  const text = document.createElement('p');
  text.className = 'words';
  if (!own) text.textContent = $('merge').dataset.nothing;
  else if (own.length + other.length > 20_000) text.textContent = own;
  else for (const change of diffChars(other, own)) {
    if (change.removed) continue;
    const piece = document.createElement(change.added ? kind : 'span');
    piece.textContent = change.value;
    text.append(piece);
  }
  part.append(text);
  return part;
}

function choice(name, value, label, checked) {
  const element = document.createElement('label');
  element.className = 'check';
  element.append(Object.assign(document.createElement('input'), { type: 'radio', name, value, checked }), ` ${label}`);
  return element;
}

function conflict(at, label, mine, theirs, choices) {
  const section = document.createElement('fieldset');
  section.className = 'conflict';
  const legend = document.createElement('legend');
  legend.textContent = label;
  const { mine: ours, theirs: yours } = $('merge').dataset;
  const sides = document.createElement('div');
  sides.className = 'sides';
  sides.append(side(ours, mine, theirs, 'ins'), side(yours, theirs, mine, 'mark'));
  section.append(legend, sides, ...choices.map(([value, text], index) => choice(`piece-${at}`, value, text, index === 0)));
  return section;
}

/**
 * Shows both texts where they differ; the words of nobody are dropped unless the person says so.
 *
 * @param own fields with mine where both changed
 * @returns {Promise<{fields, document}|null>} null when it was put off
 */
export function choose(pieces, conflicts, own, theirs, by) {
  const dialog = $('merge');
  const words = dialog.dataset;
  const place = dialog.querySelector('[data-pieces]');
  dialog.querySelector('[data-who]').textContent = words.who.replace('#', by);
  const both = [['both', words.both], ['mine', words.keepMine], ['theirs', words.keepTheirs]];
  const one = both.slice(1);
  const text = (value) => [{ type: 'paragraph', content: [{ type: 'text', text: value }] }];
  const open = pieces.filter((piece) => !piece.same);
  place.replaceChildren(
    ...conflicts.map((name, at) => conflict(`field-${at}`, labelOf(name), text(own[name] || '—'), text(theirs[name] || '—'), one)),
    ...open.map((piece, at) => conflict(at, words.piece.replace('#', at + 1), piece.mine, piece.theirs, both)),
  );
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => {
      if (dialog.returnValue !== 'merge') return resolve(null);
      const picked = (name) => place.querySelector(`[name="piece-${name}"]:checked`)?.value;
      const fields = { ...own };
      conflicts.forEach((name, at) => { if (picked(`field-${at}`) === 'theirs') fields[name] = theirs[name]; });
      return resolve({ fields, document: documentOf(pieces, (piece) => picked(open.indexOf(piece))) });
    };
  });
}

function labelOf(name) {
  return document.querySelector(`label[for="${name}"]`)?.textContent ?? name;
}

/** Offers what a closed window left. @returns the record when it is wanted, 'drop' or null */
export function offerRecovery(record, time) {
  const banner = $('recovery');
  banner.querySelector('[data-when]').textContent = banner.dataset.when.replace('#', time(record.at));
  banner.querySelector('[data-left]').textContent = (record.mine.document.content ?? []).map(wordsOf).join('\n');
  banner.hidden = false;
  return new Promise((resolve) => {
    for (const button of banner.querySelectorAll('[data-recover]'))
      button.onclick = () => {
        banner.hidden = true;
        resolve(button.dataset.recover);
      };
  });
}
