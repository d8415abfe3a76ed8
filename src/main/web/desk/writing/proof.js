// What the proofreader found, as a list beside the text: a click selects the words, another puts the suggestion in their
// place, a third leaves them as they are for a reason.
import { closeHistory } from '@tiptap/pm/history';

/** Lost text is one leaf in the editor, as it is one character for the proofreader. */
const LOST = '\ufffc';

/** The server sends as many characters on either side; fewer say that the text begins or ends there. */
const BESIDE = 12;

/** Where text stands that is no text of the document. */
const ATTRIBUTES = ['shortAnswer', 'caption', 'title'];

/** Where the words begin in a text, or -1; strictly in the company they were found in, or at least behind it. */
function find(text, { before, words, after }, strict) {
  if (!words) return -1;
  for (let at = text.indexOf(before + words); at >= 0; at = text.indexOf(before + words, at + 1)) {
    const from = at + before.length;
    const end = from + words.length;
    const begins = before.length === BESIDE || at === 0;
    const ends = text.startsWith(after, end) && (after.length === BESIDE || end + after.length === text.length);
    if (!strict || (begins && ends)) return from;
  }
  return -1;
}

/** Where the words stand now: the text may have been edited since it was read, so they are looked for. */
export function locate(doc, note) {
  let found = null;
  for (const strict of [true, false]) {
    doc.descendants((node, pos) => {
      if (found) return false;
      const name = ATTRIBUTES.find((one) => typeof node.attrs[one] === 'string' && find(node.attrs[one], note, strict) >= 0);
      if (name) found = { pos, name, at: find(node.attrs[name], note, strict), value: node.attrs[name] };
      if (found || !node.isTextblock) return !found;
      const at = find(node.textBetween(0, node.content.size, undefined, LOST), note, strict);
      if (at >= 0) found = { from: pos + 1 + at, to: pos + 1 + at + note.words.length };
      return false;
    });
    if (found) return found;
  }
  return null;
}

/** @returns whether the words were still there; one undo brings them back */
function replaceInBody(editor, note) {
  const place = locate(editor.state.doc, note);
  if (!place) return false;
  if (place.name) {
    const value = place.value.slice(0, place.at) + note.suggestion + place.value.slice(place.at + note.words.length);
    return editor.chain().command(({ tr }) => { closeHistory(tr).setNodeAttribute(place.pos, place.name, value); return true; }).run();
  }
  return editor.chain().focus()
    .command(({ tr }) => { closeHistory(tr).insertText(note.suggestion, place.from, place.to); return true; })
    .setTextSelection({ from: place.from, to: place.from + note.suggestion.length })
    .scrollIntoView().run();
}

function findInField(field, note) {
  const at = find(field.value, note, true);
  return at >= 0 ? at : find(field.value, note, false);
}

function selectInField(field, at, length) {
  field.closest('details')?.setAttribute('open', '');
  field.focus();
  field.setSelectionRange(at, at + length);
}

function replaceInField(field, note) {
  const at = findInField(field, note);
  if (at < 0) return false;
  selectInField(field, at, note.words.length);
  // The one way that the browser's own undo knows of.
  if (document.execCommand('insertText', false, note.suggestion)) return true;
  field.setRangeText(note.suggestion, at, at + note.words.length, 'select');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

const element = (name, className, textContent) => Object.assign(document.createElement(name), { className, textContent });

function button(text, label, onClick) {
  const made = Object.assign(element('button', 'quiet small', text), { type: 'button' });
  made.setAttribute('aria-label', label);
  made.addEventListener('click', (event) => { event.stopPropagation(); onClick(); });
  return made;
}

export class ProofPanel {
  /** @param ask flush() → saved, ask(method, path, body) → the notes as they are then */
  constructor(box, editor, form, words, ask) {
    Object.assign(this, { editor, form, words, ask, drawn: '', deciding: null, may: false });
    this.list = box.querySelector('#proof');
    this.none = box.querySelector('#no-proof');
    this.ignored = box.querySelector('#proof-ignored');
    this.asking = box.querySelector('#proof-asking');
    this.reason = this.asking.querySelector('input');
    this.asking.addEventListener('click', (event) => event.stopPropagation());
    this.asking.querySelector('[data-keep]').addEventListener('click', () => this.ignore());
    this.asking.querySelector('[data-leave]').addEventListener('click', () => this.stopAsking());
    this.reason.addEventListener('keydown', (event) => {
      if (event.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
      event.preventDefault();
      if (event.key === 'Enter') this.ignore();
      else this.stopAsking();
    });
  }

  /** @param notes proof and ignored, as the server sends them */
  show(notes, may = this.may) {
    this.notes = notes;
    this.may = may;
    // Who is typing a reason must not lose it.
    if (this.deciding) return;
    // A list that is drawn anew under the pointer would swallow a click.
    const same = JSON.stringify([notes.proof, notes.ignored, may, this.editor.isEditable]);
    if (this.drawn === same) return;
    this.drawn = same;
    this.list.replaceChildren(...notes.proof.map((note) => this.item(note)));
    this.none.hidden = notes.proof.length > 0;
    this.ignored.hidden = notes.ignored.length === 0;
    this.ignored.querySelector('summary').textContent = this.words.ignored.replace('#', notes.ignored.length);
    this.ignored.querySelector('ul').replaceChildren(...notes.ignored.map((note) => this.settled(note)));
  }

  item(note) {
    const item = this.entry(note);
    const more = [note.suggestion && this.words.write.replace('#', () => note.suggestion), note.basis].filter(Boolean).join(' · ');
    item.append(element('p', 'hint', more));
    const acts = element('p', 'acts', '');
    if (note.suggestion && this.editor.isEditable) acts.append(button(this.words.accept, `${this.words.accept}：${note.suggestion}`, () => this.accept(note, item)));
    if (this.may) acts.append(button(this.words.ignore, `${this.words.ignore}：${note.words}`, () => this.begin(note, item)));
    item.append(acts, Object.assign(element('p', 'wrong', ''), { role: 'status', hidden: true }));
    return item;
  }

  settled(note) {
    const item = this.entry(note);
    item.append(element('p', 'hint', `${this.words.ignore}：${note.ignored.reason}（${note.ignored.by}）`));
    const acts = element('p', 'acts', '');
    if (this.may) acts.append(button(this.words.heed, `${this.words.heed}：${note.words}`, () => this.decide(item, 'DELETE', `/ignored/${note.ignored.id}`)));
    item.append(acts, Object.assign(element('p', 'wrong', ''), { role: 'status', hidden: true }));
    return item;
  }

  entry(note) {
    const item = element('li', note.level, '');
    const goTo = Object.assign(element('button', 'quiet', ''), { type: 'button' });
    goTo.append(element('strong', 'level', note.label), ` ${note.message} `, element('q', '', note.words));
    // The whole entry is the target: a page that scrolls under the pointer may put it beside the button.
    item.addEventListener('click', () => this.select(note));
    item.append(goTo);
    return item;
  }

  fieldOf(note) {
    return note.place.startsWith('blocks') ? null : this.form.elements[note.place];
  }

  select(note) {
    const field = this.fieldOf(note);
    if (field) {
      selectInField(field, Math.max(0, findInField(field, note)), note.words.length);
      return;
    }
    const place = locate(this.editor.state.doc, note);
    const chain = this.editor.chain().focus();
    if (place?.name) chain.setNodeSelection(place.pos).scrollIntoView().run();
    else if (place) chain.setTextSelection(place).scrollIntoView().run();
    else chain.run();
  }

  accept(note, item) {
    const field = this.fieldOf(note);
    const done = field ? replaceInField(field, note) : replaceInBody(this.editor, note);
    if (!done) {
      this.tell(item, this.words.gone);
      return;
    }
    item.remove();
    // An undo brings the finding back.
    this.drawn = '';
  }

  begin(note, item) {
    this.deciding = { note, item };
    item.append(this.asking);
    this.asking.hidden = false;
    this.reason.value = '';
    this.reason.focus();
  }

  stopAsking() {
    this.asking.hidden = true;
    this.list.after(this.asking);
    this.deciding = null;
    this.show(this.notes);
  }

  async ignore() {
    const { note, item } = this.deciding;
    const reason = this.reason.value.trim();
    if (!reason) {
      this.tell(item, this.words.needsReason);
      this.reason.focus();
      return;
    }
    if (await this.decide(item, 'POST', '/ignored', JSON.stringify({ key: note.key, reason }))) this.stopAsking();
  }

  /** @returns whether the server has noted it */
  async decide(item, method, path, body) {
    try {
      // What it is about must be what the server reads.
      if (!await this.ask.flush()) throw new Error();
      this.show(await this.ask.ask(method, path, body));
      return true;
    } catch (failure) {
      this.tell(item, failure.message || this.words.offline);
      return false;
    }
  }

  tell(item, text) {
    const line = item.querySelector('.wrong');
    line.textContent = text;
    line.hidden = false;
  }
}
