// What the chosen pair, picture, table or chart says beside its words.
import { pictureUrl } from './nodes.js';

const $ = (id) => document.getElementById(id);
const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** The fields of whatever the caret is in. Writes the node's attributes as one types. */
export class Chosen {
  constructor(editor, filing, onFiled) {
    Object.assign(this, { editor, filing, onFiled });
    this.sections = { qa: $('of-pair'), figure: $('of-figure'), table: $('of-table'), chart: $('of-chart') };
    for (const [type, section] of Object.entries(this.sections)) {
      section.addEventListener('input', (event) => this.write(type, event.target));
      section.addEventListener('change', (event) => this.write(type, event.target));
    }
  }

  /** The innermost node of a type with fields, and the pair around it. */
  find() {
    const { selection } = this.editor.state;
    const found = {};
    if (selection.node && this.sections[selection.node.type.name]) found[selection.node.type.name] = { node: selection.node, pos: selection.from };
    for (let depth = selection.$from.depth; depth > 0; depth--) {
      const node = selection.$from.node(depth);
      if (this.sections[node.type.name]) found[node.type.name] ??= { node, pos: selection.$from.before(depth) };
    }
    return found;
  }

  show() {
    this.found = this.find();
    for (const [type, section] of Object.entries(this.sections)) {
      const at = this.found[type];
      section.hidden = !at;
      if (!at || section.contains(document.activeElement)) continue;
      this.fill(type, section, at.node);
    }
    document.getElementById('chosen').hidden = Object.keys(this.found).length === 0;
  }

  fill(type, section, node) {
    for (const input of section.querySelectorAll('[data-of]')) input.value = shown(node.attrs, input.dataset.of);
    if (type === 'figure') this.picture(section, node);
    if (type !== 'qa') return;
    section.querySelector('[data-number]').textContent = node.attrs.number || '…';
    const filed = this.filing.ofPair(node.attrs.number);
    for (const input of section.querySelectorAll('[data-filed]')) {
      const value = filed[input.dataset.filed];
      input.value = Array.isArray(value) ? value.join('\n') : (value ?? '');
      input.disabled = !this.mayFile || !node.attrs.number;
    }
    section.querySelector('[data-not-yet]').hidden = node.attrs.number > 0;
  }

  picture(section, node) {
    const shown = section.querySelector('[data-picture]');
    const image = Object.assign(document.createElement('img'), { src: pictureUrl(node.attrs.file), alt: '' });
    if (!node.attrs.file) shown.replaceChildren();
    else if (shown.firstChild?.getAttribute('src') !== image.getAttribute('src')) shown.replaceChildren(image);
    for (const name of ['credit', 'alt']) section.querySelector(`[data-missing="${name}"]`).hidden = node.attrs[name] !== '';
  }

  write(type, input) {
    const at = this.found?.[type];
    if (!at) return;
    if (input.dataset.filed) return this.writeFiled(at.node.attrs.number, input);
    if (!input.dataset.of) return;
    const change = written(input.dataset.of, input.value);
    if (!change) return;
    const tr = this.editor.state.tr;
    for (const [name, value] of Object.entries(change)) tr.setNodeAttribute(at.pos, name, value);
    this.editor.view.dispatch(tr);
    if (type === 'figure') this.picture(this.sections.figure, this.editor.state.doc.nodeAt(at.pos));
  }

  writeFiled(number, input) {
    const name = input.dataset.filed;
    const many = ['otherWordings', 'audience'].includes(name);
    const day = ['validFrom', 'validTo', 'reviewBy'].includes(name);
    const value = many ? lines(input.value) : day ? input.value || null : input.value;
    this.filing.pairs.set(number, { ...this.filing.ofPair(number), [name]: value });
    this.onFiled();
  }
}

/** A policy basis is written a line each, document｜clause; the numbers of a chart as a sheet does, parted by tabs or commas. */
function shown(attrs, name) {
  if (name === 'policyBasis') return attrs.policyBasis.map(({ document, clause }) => (clause ? `${document}｜${clause}` : document)).join('\n');
  if (name === 'numbers') {
    const head = ['', ...attrs.labels].join('\t');
    return [head, ...attrs.rows.map((row) => [row.name, ...row.values.map((value) => value ?? '')].join('\t'))].join('\n');
  }
  return attrs[name] ?? '';
}

function written(name, text) {
  if (name === 'policyBasis') {
    const basis = lines(text).map((line) => line.split(/[｜|]/)).map(([document, clause = '']) => ({ document: document.trim(), clause: clause.trim() }));
    return { policyBasis: basis };
  }
  if (name !== 'numbers') return { [name]: text };
  const rows = text.split('\n').filter((line) => line.trim()).map((line) => line.split(/\t|[,，]/).map((cell) => cell.trim()));
  if (!rows.length) return null;
  const [, ...labels] = rows[0];
  return { labels, rows: rows.slice(1).map(([first, ...values]) => ({ name: first, values: labels.map((_, at) => values[at] || null) })) };
}

/** The rows of a table as a chart: the first row holds the labels, the first column the names. */
export function chartFrom(table) {
  const rows = [];
  table.forEach((row) => {
    const cells = [];
    row.forEach((cell) => cells.push(cell.textContent.trim()));
    rows.push(cells);
  });
  const [, ...labels] = rows[0] ?? [''];
  const number = (text) => text.replace(/[,，\s]/g, '').match(/-?\d+(?:\.\d+)?/)?.[0] ?? null;
  return {
    type: 'chart',
    attrs: { form: 'bar', title: table.attrs.caption, unit: '', labels, rows: rows.slice(1).map(([name = '', ...values]) => ({ name, values: labels.map((_, at) => number(values[at] ?? '')) })) },
  };
}
