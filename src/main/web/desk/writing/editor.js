// Puts the editor together. What it holds is the document of nodes.js; nothing else can be typed or pasted into it.
import { Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { TableRow } from '@tiptap/extension-table';
import { Placeholder } from '@tiptap/extensions';
import OfficePaste from '@intevation/tiptap-extension-office-paste';
import { search } from 'prosemirror-search';
import { Answer, Cell, Chart, Figure, freshId, HeaderCell, Lost, PlainTable, Qa, Question, Restored } from './nodes.js';
import { pasting } from './paste.js';

/** A pair or a picture that was copied gets an id of its own, a copied pair a number of its own too. */
const ownIds = new Plugin({
  appendTransaction(transactions, before, state) {
    if (!transactions.some((one) => one.docChanged)) return null;
    const seen = new Set();
    let change = null;
    state.doc.descendants((node, pos) => {
      const name = { qa: 'cid', figure: 'key' }[node.type.name];
      if (!name) return node.type.name === 'doc' || node.type.name === 'answer' || node.type.name === 'qa';
      const id = node.attrs[name];
      if (!id || seen.has(id)) {
        change ??= state.tr;
        change.setNodeAttribute(pos, name, name === 'key' ? `p${freshId()}` : freshId());
        if (id && name === 'cid') change.setNodeAttribute(pos, 'number', 0);
      }
      seen.add(id);
      return node.type.name === 'qa';
    });
    return change;
  },
});

const Ids = Extension.create({ name: 'ids', addProseMirrorPlugins: () => [ownIds] });
const Finding = Extension.create({ name: 'finding', addProseMirrorPlugins: () => [search()] });

/**
 * @param words texts of the page, from its data attributes
 * @param hooks onUpdate, onSelection, onPasted(report), upload(file) → figure attributes
 */
export function createEditor(element, words, hooks) {
  return new Editor({
    element,
    injectCSS: false,
    // As a document: from the empty text, which is the default, the editor would make markup, and may not.
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    editable: false,
    editorProps: {
      attributes: {
        role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'body-label', lang: 'zh-CN', class: 'prose', id: 'body-editor', spellcheck: 'false',
      },
    },
    onUpdate: hooks.onUpdate,
    onSelectionUpdate: hooks.onSelection,
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] },
        link: { openOnClick: false, autolink: false, linkOnPaste: false, protocols: ['http', 'https', 'mailto'], HTMLAttributes: { target: null, rel: null } },
        code: false, codeBlock: false, hardBreak: false, horizontalRule: false, italic: false, strike: false, underline: false, dropcursor: { class: 'drop-here' },
        blockquote: { HTMLAttributes: {} },
      }),
      PlainTable.configure({ resizable: false }), TableRow, Cell, HeaderCell,
      Figure.configure({ missing: words.noPicture, pending: words.uploading }), Qa, Question, Answer,
      Chart.configure({ kinds: { bar: words.bars, line: words.lines }, unknown: words.unknown }), Restored, Lost,
      OfficePaste, ...pasting(words, hooks), Ids, Finding,
      Placeholder.configure({
        includeChildren: true,
        showOnlyCurrent: false,
        placeholder: ({ node }) => {
          if (node.type.name === 'question') return words.question;
          if (node.type.name === 'figure') return words.caption;
          // Shown by the style sheet where the text holds nothing else.
          return node.type.name === 'paragraph' ? words.begin : '';
        },
      }),
    ],
  });
}

/** Puts another document in, changing only what differs, so that caret and undo survive. */
export function replaceDocument(editor, document) {
  const { state, view } = editor;
  const wanted = state.schema.nodeFromJSON(document);
  const start = state.doc.content.findDiffStart(wanted.content);
  if (start === null) return;
  let { a, b } = state.doc.content.findDiffEnd(wanted.content);
  const overlap = start - Math.min(a, b);
  if (overlap > 0) { a += overlap; b += overlap; }
  view.dispatch(state.tr.replace(start, a, wanted.slice(start, b)).setMeta('fromServer', true));
}

/** Gives the pairs the numbers that the server gave them; not a step of undo. */
export function numberPairs(editor, numbers) {
  const tr = editor.state.tr.setMeta('addToHistory', false).setMeta('fromServer', true);
  editor.state.doc.forEach((node, pos) => {
    const number = numbers[node.attrs.cid];
    if (node.type.name === 'qa' && number && node.attrs.number !== number) tr.setNodeAttribute(pos, 'number', number);
  });
  if (tr.docChanged) editor.view.dispatch(tr);
}

/** Characters without white space, as a paper counts them. */
export function countCharacters(editor) {
  const text = editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n', (leaf) => leaf.type.spec.leafText?.(leaf) ?? '');
  return [...text.replace(/\s/gu, '')].length;
}
