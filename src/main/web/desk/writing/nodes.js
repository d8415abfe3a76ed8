// The editor's own nodes and marks. The server reads exactly these (transfer.document); a name changed here is a name
// changed there.
import { Mark, Node } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { Table, TableCell, TableHeader } from '@tiptap/extension-table';

/** Random and short; where there is no secure context, randomUUID is missing. */
export function freshId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const data = (name, fallback = '') => ({
  default: fallback,
  parseHTML: (element) => element.getAttribute(`data-${name}`) ?? fallback,
  renderHTML: () => ({}),
});

/** Where a picture of the library is shown to the desk. */
export const pictureUrl = (file) => `/desk/media/files/${file}`;

/** A picture with its caption as text below it; without a file it is a placeholder. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'text*',
  marks: '',
  draggable: true,
  isolating: true,
  defining: true,
  addOptions: () => ({ missing: '', pending: '' }),
  addAttributes: () => ({ key: data('key'), file: data('file'), credit: data('credit'), alt: data('alt'), pending: data('pending') }),
  parseHTML: () => [{ tag: 'figure[data-key]', contentElement: 'figcaption' }],
  renderHTML({ node }) {
    const { key, file, credit, alt, pending } = node.attrs;
    const picture = file
      ? ['img', { src: pictureUrl(file), alt, draggable: 'false', contenteditable: 'false' }]
      : ['div', { class: 'no-photo', contenteditable: 'false' }, pending ? this.options.pending : this.options.missing];
    const attributes = { class: 'figure', 'data-key': key, 'data-file': file, 'data-credit': credit, 'data-alt': alt, 'data-pending': pending };
    return ['figure', attributes, picture, ['figcaption', 0], ['div', { class: 'credit', contenteditable: 'false' }, credit]];
  },
  addKeyboardShortcuts() {
    return {
      // Enter in a caption goes on below the picture.
      Enter: () => {
        const { $from } = this.editor.state.selection;
        if ($from.parent.type.name !== 'figure') return false;
        const after = $from.after();
        return this.editor.chain().insertContentAt(after, { type: 'paragraph' }).setTextSelection(after + 1).run();
      },
    };
  },
});

export const Question = Node.create({
  name: 'question',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'p.question', priority: 100 }],
  renderHTML: () => ['p', { class: 'question' }, 0],
});

export const Answer = Node.create({
  name: 'answer',
  content: '(paragraph|bulletList|orderedList|table|figure|blockquote|chart)+',
  defining: true,
  parseHTML: () => [{ tag: 'div.answer' }],
  renderHTML: () => ['div', { class: 'answer' }, 0],
});

const json = (name, fallback) => ({
  default: fallback,
  parseHTML: (element) => {
    try {
      return JSON.parse(element.getAttribute(`data-${name}`)) ?? fallback;
    } catch {
      return fallback;
    }
  },
  renderHTML: () => ({}),
});

/** A question with its answer. cid is this editor's own id of it; the number comes from the server. */
export const Qa = Node.create({
  name: 'qa',
  group: 'block',
  content: 'question answer',
  isolating: true,
  defining: true,
  draggable: true,
  addAttributes: () => ({
    cid: data('cid'),
    number: { ...data('number', 0), parseHTML: (element) => Number(element.getAttribute('data-number')) || 0 },
    shortAnswer: data('short-answer'),
    answeringBody: data('answering-body'),
    answeredOn: data('answered-on'),
    inferred: { default: false, parseHTML: (element) => element.hasAttribute('data-inferred'), renderHTML: () => ({}) },
    policyBasis: json('policy-basis', []),
  }),
  parseHTML: () => [{ tag: 'section.pair' }],
  renderHTML({ node }) {
    const a = node.attrs;
    return ['section', {
      class: 'pair', 'data-cid': a.cid, 'data-number': a.number, 'data-short-answer': a.shortAnswer,
      'data-answering-body': a.answeringBody, 'data-answered-on': a.answeredOn,
      'data-inferred': a.inferred ? '' : null, 'data-policy-basis': JSON.stringify(a.policyBasis),
    }, 0];
  },
  addCommands() {
    return {
      insertPair: () => ({ chain }) => chain()
        .insertContent({ type: 'qa', attrs: { cid: freshId() }, content: [{ type: 'question' }, { type: 'answer', content: [{ type: 'paragraph' }] }] })
        .command(({ tr, dispatch }) => {
          let at = -1;
          tr.doc.descendants((node, pos) => { if (node.type.name === 'question' && pos < tr.selection.to) at = pos; });
          if (at >= 0 && dispatch) tr.setSelection(TextSelection.create(tr.doc, at + 1));
          return true;
        }).run(),
    };
  },
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-q': () => this.editor.commands.insertPair(),
      Enter: () => this.editor.commands.command(({ state, tr, dispatch }) => {
        const { $from, empty } = state.selection;
        if ($from.parent.type.name === 'question') {
          if (dispatch) tr.setSelection(TextSelection.near(tr.doc.resolve($from.after() + 1)));
          return true;
        }
        return leaveAnswer($from, empty, tr, dispatch);
      }),
      Backspace: () => this.editor.commands.command(({ state, tr, dispatch }) => {
        const { $from, empty } = state.selection;
        if (!empty || $from.parent.type.name !== 'question' || $from.parentOffset > 0) return false;
        const pair = $from.node(-1);
        if (pair.textContent !== '' || pair.attrs.shortAnswer !== '' || hasObjects(pair)) return false;
        if (dispatch) {
          const at = $from.before(-1);
          tr.replaceWith(at, $from.after(-1), state.schema.nodes.paragraph.create());
          tr.setSelection(TextSelection.create(tr.doc, at + 1));
        }
        return true;
      }),
    };
  },
});

/** Enter on the empty last paragraph of an answer goes on below the pair. */
function leaveAnswer($from, empty, tr, dispatch) {
  if (!empty || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return false;
  if ($from.depth < 3 || $from.node(-1).type.name !== 'answer') return false;
  const answer = $from.node(-1);
  if ($from.index(-1) !== answer.childCount - 1 || answer.childCount < 2) return false;
  if (dispatch) {
    tr.delete($from.before(), $from.after());
    const after = tr.mapping.map($from.after(-2));
    tr.insert(after, $from.parent.type.create());
    tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
  }
  return true;
}

function hasObjects(node) {
  let found = false;
  node.descendants((child) => { if (['figure', 'table', 'chart'].includes(child.type.name)) found = true; });
  return found;
}

/** No widths in what is stored: the style sheet lays tables out. A cell is one paragraph, as our tables are. */
export const PlainTable = Table.extend({
  addAttributes() {
    return { ...this.parent?.(), caption: data('caption') };
  },
  renderHTML: ({ node }) => (node.attrs.caption
    ? ['table', ['caption', { contenteditable: 'false' }, node.attrs.caption], ['tbody', 0]]
    : ['table', ['tbody', 0]]),
});
export const Cell = TableCell.extend({ content: 'paragraph' });
export const HeaderCell = TableHeader.extend({ content: 'paragraph' });

/** A chart is edited as numbers in the panel; here it is shown as a table. */
export const Chart = Node.create({
  name: 'chart',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ kinds: { bar: '', line: '' }, unknown: '' }),
  addAttributes: () => ({ form: data('form', 'bar'), title: data('title'), unit: data('unit'), labels: json('labels', []), rows: json('rows', []) }),
  parseHTML: () => [{ tag: 'div.chart' }],
  renderHTML({ node }) {
    const { form, title, unit, labels, rows } = node.attrs;
    const line = (tag, cells) => ['tr', {}, ...cells.map((text) => [tag, {}, text])];
    const values = rows.map((row) => line('td', [row.name, ...row.values.map((value) => value ?? this.options.unknown)]));
    const head = `${this.options.kinds[form]}　${title}${unit ? `（${unit}）` : ''}`;
    return ['div', {
      class: 'chart', 'data-form': form, 'data-title': title, 'data-unit': unit,
      'data-labels': JSON.stringify(labels), 'data-rows': JSON.stringify(rows),
    }, ['p', {}, head], ['table', {}, ['tbody', {}, line('th', ['', ...labels]), ...values]]];
  },
});

/** Text that a damaged source had lost and an editor inferred. */
export const Restored = Mark.create({
  name: 'restored',
  inclusive: false,
  parseHTML: () => [{ tag: 'span.restored' }],
  renderHTML: () => ['span', { class: 'restored' }, 0],
});

/** A place where the source lost text and nobody guessed. */
export const Lost = Node.create({
  name: 'lost',
  group: 'inline',
  inline: true,
  atom: true,
  parseHTML: () => [{ tag: 'span.lost' }],
  renderHTML: () => ['span', { class: 'lost' }, '〔…〕'],
  renderText: () => '〔…〕',
});
