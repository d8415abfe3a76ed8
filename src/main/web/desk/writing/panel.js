// The side panel: the head of the article, how it is filed, and what the chosen pair, picture, table or chart says beside
// its words.
import { pictureUrl } from './nodes.js';

const $ = (id) => document.getElementById(id);
const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** The head: every field of the form but the body. */
export class Head {
  constructor(form, onChange) {
    this.inputs = [...form.querySelectorAll('.head [name], .titles [name]')].filter((one) => !['csrf', 'tag'].includes(one.name));
    for (const input of this.inputs) input.addEventListener('input', onChange);
  }

  read() {
    return Object.fromEntries(this.inputs.map((input) => [input.name, input.value]));
  }

  /** Leaves the field alone in which somebody is typing the very same. */
  show(fields) {
    for (const input of this.inputs) {
      const value = fields[input.name] ?? '';
      if (input.value !== value) input.value = value;
    }
  }

  lock(locked) {
    for (const input of this.inputs) input.disabled = locked;
  }

  wrong(name, why) {
    for (const input of this.inputs) {
      input.toggleAttribute('aria-invalid', input.name === name);
      const told = $(`${input.name}-wrong`);
      if (told) told.remove();
      if (input.name !== name) continue;
      input.setAttribute('aria-invalid', 'true');
      const line = document.createElement('p');
      line.id = `${name}-wrong`;
      line.className = 'wrong';
      line.textContent = why;
      input.after(line);
      input.closest('details')?.setAttribute('open', '');
    }
  }
}

/** A list of names to which known ones are added, the first of them the main one. */
class Picks {
  constructor(element, choices, onChange) {
    Object.assign(this, { element, choices, onChange, slugs: [] });
    this.input = element.querySelector('input');
    this.list = element.querySelector('ul');
    const options = element.querySelector('datalist');
    options.replaceChildren(...choices.map(({ label }) => new Option(label)));
    this.input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.add();
    });
    this.input.addEventListener('change', () => this.add());
    element.querySelector('button').addEventListener('click', () => this.add());
  }

  add() {
    const typed = this.input.value.trim();
    if (!typed) return;
    const known = this.choices.find(({ label }) => label === typed) ?? this.only(typed);
    this.input.toggleAttribute('aria-invalid', !known);
    this.element.querySelector('.wrong').hidden = Boolean(known);
    if (!known) return;
    this.input.value = '';
    if (this.slugs.includes(known.slug)) return;
    this.slugs.push(known.slug);
    this.draw();
    this.onChange();
  }

  only(typed) {
    const found = this.choices.filter(({ label }) => label.endsWith(typed));
    return found.length === 1 ? found[0] : undefined;
  }

  show(slugs) {
    this.slugs = [...slugs];
    this.draw();
  }

  draw() {
    const { remove, first } = this.list.dataset;
    this.list.replaceChildren(...this.slugs.map((slug, at) => {
      const item = document.createElement('li');
      const label = this.choices.find((one) => one.slug === slug)?.label ?? slug;
      item.append(label);
      if (at > 0) item.append(this.button(first.replace('#', label), '↑', () => this.slugs.unshift(...this.slugs.splice(at, 1))));
      item.append(this.button(remove.replace('#', label), '×', () => this.slugs.splice(at, 1)));
      return item;
    }));
  }

  button(label, sign, act) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet small';
    button.textContent = sign;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => { act(); this.draw(); this.onChange(); this.input.focus(); });
    return button;
  }
}

/** Stars with their track, regions, organisations; and what is filed of each pair. */
export class FilingPanel {
  constructor(choices, onChange) {
    this.choices = choices;
    this.track = $('track');
    this.stars = $('stars');
    this.regions = new Picks($('regions'), choices.regions, onChange);
    this.organisations = new Picks($('organisations'), choices.organisations, onChange);
    this.pairs = new Map();
    this.drawStars();
    this.track.addEventListener('change', () => { this.fit(); onChange(); });
    this.stars.addEventListener('change', onChange);
  }

  drawStars() {
    const seen = new Map();
    for (const track of this.choices.tracks)
      for (const star of track.stars) seen.set(star.slug, { ...star, tracks: [...(seen.get(star.slug)?.tracks ?? []), track.slug] });
    this.stars.querySelectorAll('label').forEach((label) => label.remove());
    for (const star of seen.values()) {
      const label = document.createElement('label');
      label.className = 'check';
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: star.slug });
      box.dataset.tracks = star.tracks.join(' ');
      label.append(box, ` ${star.label}`);
      this.stars.append(label);
    }
  }

  /** Of one track only its five; a star that is chosen already never hides. */
  fit() {
    const track = this.track.value;
    for (const box of this.stars.querySelectorAll('input'))
      box.parentElement.hidden = ['village', 'community'].includes(track) && !box.checked && !box.dataset.tracks.split(' ').includes(track);
  }

  read() {
    const stars = [...this.stars.querySelectorAll('input:checked')].map((box) => box.value);
    return {
      track: this.track.value, stars, regions: this.regions.slugs, organisations: this.organisations.slugs, topics: this.topics,
      pairs: [...this.pairs.values()],
    };
  }

  show(filing) {
    this.track.value = filing.track;
    for (const box of this.stars.querySelectorAll('input')) box.checked = filing.stars.includes(box.value);
    this.regions.show(filing.regions);
    this.organisations.show(filing.organisations);
    this.topics = filing.topics;
    this.pairs = new Map(filing.pairs.map((pair) => [pair.number, pair]));
    this.fit();
  }

  ofPair(number) {
    return this.pairs.get(number) ?? { number, otherWordings: [], audience: [], validity: 'unknown', validFrom: null, validTo: null, reviewBy: null, supersededBy: '' };
  }

  lock(locked) {
    for (const one of document.querySelectorAll('#filing input, #filing select, #filing button, .of-filing input, .of-filing textarea, .of-filing select')) one.disabled = locked;
  }
}

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
