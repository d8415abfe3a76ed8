// What reviewers said about some words: a list beside the text, and a mark on the words that moves with them.
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { locate } from './proof.js';

const key = new PluginKey('annotations');

const marks = new Plugin({
  key,
  state: {
    init: () => DecorationSet.empty,
    apply(transaction, set) {
      const ranges = transaction.getMeta(key);
      if (ranges) return DecorationSet.create(transaction.doc, ranges.map(({ id, from, to }) => Decoration.inline(from, to, { class: 'noted' }, { id })));
      return set.map(transaction.mapping, transaction.doc);
    },
  },
  props: { decorations: (state) => key.getState(state) },
});

const element = (name, className, textContent) => Object.assign(document.createElement(name), { className, textContent });

export class Annotations {
  /** @param settle says to the server that a note is dealt with; answers with the notes that are left */
  constructor(box, editor, words, settle) {
    Object.assign(this, { box, editor, words, settle, shown: '' });
    editor.registerPlugin(marks);
  }

  show(notes) {
    // Marks that stand already move with the text; drawn anew they might not be found while it is being typed.
    const same = JSON.stringify(notes.map(({ id, words }) => [id, words]));
    if (same === this.shown) return;
    this.shown = same;
    this.box.hidden = notes.length === 0;
    this.box.querySelector('b').textContent = notes.length || '';
    this.box.querySelector('ul').replaceChildren(...notes.map((note) => this.item(note)));
    const ranges = notes.map((note) => ({ id: note.id, ...(note.words && locate(this.editor.state.doc, note)) })).filter((one) => one.from);
    this.editor.view.dispatch(this.editor.state.tr.setMeta(key, ranges).setMeta('fromServer', true).setMeta('addToHistory', false));
  }

  item(note) {
    const item = element('li', '', '');
    const button = element('button', 'quiet', '');
    button.type = 'button';
    button.append(element('q', '', note.quoted), ` ${note.note}`);
    button.addEventListener('click', () => this.select(note));
    const settle = element('button', 'quiet small', this.words.noteSettle);
    settle.type = 'button';
    settle.setAttribute('aria-label', `${this.words.noteSettle}：${note.quoted}`);
    settle.addEventListener('click', async () => {
      settle.disabled = true;
      const left = await this.settle(note.id).catch(() => null);
      settle.disabled = false;
      if (left) this.show(left.annotations);
    });
    const about = element('p', 'hint', note.words ? `${note.by} ` : `${note.by}，${this.words.noteStruck} `);
    about.append(settle);
    item.append(button, about);
    return item;
  }

  select(note) {
    const [mark] = key.getState(this.editor.state).find(undefined, undefined, (spec) => spec.id === note.id);
    if (mark) this.editor.chain().focus().setTextSelection({ from: mark.from, to: mark.to }).scrollIntoView().run();
    else this.editor.commands.focus();
  }
}
