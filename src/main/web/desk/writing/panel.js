// The side panel: the head of the article and how it is filed. What belongs to the caret's place stands in chosen.js.
const $ = (id) => document.getElementById(id);

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
    this.topics = new Picks($('topics'), choices.topics, onChange);
    this.onChange = onChange;
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
      track: this.track.value, stars, regions: this.regions.slugs, organisations: this.organisations.slugs, topics: this.topics.slugs,
      pairs: [...this.pairs.values()],
    };
  }

  show(filing) {
    this.track.value = filing.track;
    for (const box of this.stars.querySelectorAll('input')) box.checked = filing.stars.includes(box.value);
    this.regions.show(filing.regions);
    this.organisations.show(filing.organisations);
    this.topics.show(filing.topics);
    this.pairs = new Map(filing.pairs.map((pair) => [pair.number, pair]));
    this.fit();
  }

  has(kind, slug) {
    return this.read()[kind].includes(slug);
  }

  /** Adds what was suggested to what is filed. @param track of the stars among it, where none is chosen yet */
  take(track, wanted) {
    for (const { kind, slug } of wanted) {
      if (kind === 'stars') this.stars.querySelector(`input[value="${slug}"]`).checked = true;
      else this[kind].show([...this[kind].slugs, slug]);
    }
    if (this.track.value === 'none' && wanted.some(({ kind }) => kind === 'stars')) this.track.value = track === 'none' ? 'both' : track;
    this.fit();
    this.onChange();
  }

  ofPair(number) {
    return this.pairs.get(number) ?? { number, otherWordings: [], audience: [], validity: 'unknown', validFrom: null, validTo: null, reviewBy: null, supersededBy: '' };
  }

  lock(locked) {
    for (const one of document.querySelectorAll('#filing input, #filing select, #filing button, .of-filing input, .of-filing textarea, .of-filing select')) one.disabled = locked;
  }
}
