// The toolbar, the bar of find and replace, and the dialog of a link.
import { findNext, findPrev, getMatchHighlights, replaceAll, replaceNext, SearchQuery, setSearchState } from 'prosemirror-search';
import { chartFrom } from './chosen.js';

/** What each button does; shown(state) says whether it is offered, on(editor) whether it is pressed. */
export function commands(editor, page) {
  const go = () => editor.chain().focus();
  const table = () => {
    const { $from } = editor.state.selection;
    for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.name === 'table') return { node: $from.node(depth), pos: $from.before(depth), end: $from.after(depth) };
    return null;
  };
  return {
    undo: () => go().undo().run(),
    redo: () => go().redo().run(),
    h2: () => go().toggleHeading({ level: 2 }).run(),
    h3: () => go().toggleHeading({ level: 3 }).run(),
    bold: () => go().toggleBold().run(),
    link: () => page.link(),
    bullets: () => go().toggleBulletList().run(),
    numbers: () => go().toggleOrderedList().run(),
    quote: () => go().toggleBlockquote().run(),
    restored: () => go().toggleMark('restored').run(),
    lost: () => go().insertContent({ type: 'lost' }).run(),
    table: () => go().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    figure: () => page.library(),
    pair: () => go().insertPair().run(),
    chart: () => {
      const found = table();
      if (found) return editor.chain().insertContentAt(found.end, chartFrom(found.node)).run();
      return go().insertContent({ type: 'chart', attrs: { labels: ['', ''], rows: [{ name: '', values: [null, null] }] } }).run();
    },
    find: () => page.find(),
    keys: () => page.keys(),
    rowBefore: () => go().addRowBefore().run(),
    rowAfter: () => go().addRowAfter().run(),
    columnBefore: () => go().addColumnBefore().run(),
    columnAfter: () => go().addColumnAfter().run(),
    deleteRow: () => go().deleteRow().run(),
    deleteColumn: () => go().deleteColumn().run(),
    merge: () => go().mergeCells().run(),
    split: () => go().splitCell().run(),
    header: () => go().toggleHeaderCell().run(),
    deleteTable: () => go().deleteTable().run(),
    up: () => moveBlock(editor, -1),
    down: () => moveBlock(editor, 1),
    remove: () => go().deleteRange(topBlock(editor)).run(),
  };
}

const pressed = {
  h2: (editor) => editor.isActive('heading', { level: 2 }),
  h3: (editor) => editor.isActive('heading', { level: 3 }),
  bold: (editor) => editor.isActive('bold'),
  link: (editor) => editor.isActive('link'),
  bullets: (editor) => editor.isActive('bulletList'),
  numbers: (editor) => editor.isActive('orderedList'),
  quote: (editor) => editor.isActive('blockquote'),
  restored: (editor) => editor.isActive('restored'),
};

function topBlock(editor) {
  const { $from } = editor.state.selection;
  return $from.depth ? { from: $from.before(1), to: $from.after(1) } : { from: editor.state.selection.from, to: editor.state.selection.to };
}

/** The whole block of the text, a pair for one, before its neighbour or behind it. */
function moveBlock(editor, way) {
  const { from, to } = topBlock(editor);
  const { state, view } = editor;
  const neighbour = way < 0 ? state.doc.resolve(from).nodeBefore : state.doc.resolve(to).nodeAfter;
  if (!neighbour) return false;
  const block = state.doc.slice(from, to);
  const tr = state.tr.delete(from, to);
  const target = way < 0 ? from - neighbour.nodeSize : from + neighbour.nodeSize;
  tr.insert(target, block.content);
  const { selection } = state;
  tr.setSelection(selection.constructor.create(tr.doc, ...(selection.node ? [target] : [selection.anchor - from + target, selection.head - from + target])));
  view.dispatch(tr.scrollIntoView());
  view.focus();
  return true;
}

/** One tab stop, arrow keys within, as the ARIA practices want it of a toolbar. */
export class Toolbar {
  constructor(element, editor, page) {
    this.element = element;
    this.editor = editor;
    this.commands = commands(editor, page);
    this.buttons = [...element.querySelectorAll('[data-do]')];
    this.buttons.forEach((button, at) => {
      button.tabIndex = at === 0 ? 0 : -1;
      // The caret stays where it is.
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => this.commands[button.dataset.do]());
    });
    element.addEventListener('keydown', (event) => this.walk(event));
  }

  walk(event) {
    const offered = this.buttons.filter((button) => !button.closest('[hidden]') && !button.disabled);
    const at = offered.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: offered.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = offered[(to + offered.length) % offered.length];
    for (const button of this.buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  }

  show() {
    const inTable = this.editor.isActive('table');
    this.element.querySelector('[data-table]').hidden = !inTable;
    for (const button of this.buttons) {
      const on = pressed[button.dataset.do];
      if (on) button.setAttribute('aria-pressed', String(on(this.editor)));
      const can = { undo: () => this.editor.can().undo(), redo: () => this.editor.can().redo(), merge: () => this.editor.can().mergeCells(), split: () => this.editor.can().splitCell() }[button.dataset.do];
      // Not disabled: a button that has the focus would lose it.
      if (can) button.setAttribute('aria-disabled', String(!can()));
    }
  }
}

/** Find and replace. */
export class FindBar {
  constructor(element, editor) {
    Object.assign(this, { element, editor });
    this.input = element.querySelector('[name="find"]');
    this.other = element.querySelector('[name="replace"]');
    this.input.addEventListener('input', () => this.search());
    this.other.addEventListener('input', () => this.search());
    element.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') this.close();
      if (event.key === 'Enter' && event.target.matches('input')) { event.preventDefault(); this.run(event.shiftKey ? findPrev : findNext); }
    });
    const act = { next: findNext, previous: findPrev, replace: replaceNext, all: replaceAll };
    for (const button of element.querySelectorAll('[data-find]'))
      button.addEventListener('click', () => (button.dataset.find === 'close' ? this.close() : this.run(act[button.dataset.find])));
  }

  open() {
    this.element.hidden = false;
    const { from, to } = this.editor.state.selection;
    const chosen = this.editor.state.doc.textBetween(from, to, ' ');
    if (chosen && chosen.length < 60) this.input.value = chosen;
    this.input.select();
    this.input.focus();
    this.search();
  }

  close() {
    this.element.hidden = true;
    this.editor.view.dispatch(setSearchState(this.editor.state.tr, new SearchQuery({ search: '' })));
    this.editor.commands.focus();
  }

  search() {
    const query = new SearchQuery({ search: this.input.value, replace: this.other.value, literal: true });
    this.editor.view.dispatch(setSearchState(this.editor.state.tr, query));
    this.count();
  }

  run(command) {
    command(this.editor.state, this.editor.view.dispatch, this.editor.view);
    this.editor.commands.scrollIntoView();
    this.count();
  }

  count() {
    const found = getMatchHighlights(this.editor.state).find().length;
    const status = this.element.querySelector('[role="status"]');
    status.textContent = this.input.value ? status.dataset.found.replace('#', found) : '';
  }
}

/** Asks for the address of a link. */
export class LinkDialog {
  constructor(dialog, editor) {
    Object.assign(this, { dialog, editor });
    this.input = dialog.querySelector('input');
    dialog.addEventListener('close', () => this.done(dialog.returnValue));
    dialog.querySelector('form').addEventListener('submit', (event) => {
      const wrong = event.submitter?.value === 'set' && !LinkDialog.isSafe(this.input.value.trim());
      dialog.querySelector('.wrong').hidden = !wrong;
      this.input.toggleAttribute('aria-invalid', wrong);
      if (wrong) { event.preventDefault(); this.input.focus(); }
    });
  }

  static isSafe(address) {
    return /^(https?:\/\/|mailto:|\/(?![/\\])|#)\S+$|^\/$/i.test(address);
  }

  open() {
    this.input.value = this.editor.getAttributes('link').href ?? '';
    this.dialog.returnValue = '';
    this.dialog.showModal();
  }

  done(choice) {
    const href = this.input.value.trim();
    const chain = this.editor.chain().focus().extendMarkRange('link');
    if (choice === 'set' && this.editor.state.selection.empty && !this.editor.isActive('link'))
      this.editor.chain().focus().insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    else if (choice === 'set') chain.setLink({ href }).run();
    else if (choice === 'unset') chain.unsetLink().run();
    else this.editor.commands.focus();
  }
}
