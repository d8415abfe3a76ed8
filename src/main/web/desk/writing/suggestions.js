// What is suggested for the filing of the words that are being written: each with the sentence that justifies it, which a
// click selects in the text.
const KINDS = ['stars', 'regions', 'organisations', 'topics'];
const SENTENCES = 2;

const element = (name, className, textContent) => Object.assign(document.createElement(name), { className, textContent });

export class SuggestionPanel {
  /**
   * @param filing the panel that the suggestions are taken into
   * @param ask flush() → saved, suggestions() → as the server sends them
   * @param select shows the words in the text
   */
  constructor(box, filing, ask, select) {
    Object.assign(this, { box, filing, ask, select, texts: box.dataset });
    this.list = box.querySelector('ul');
    this.said = box.querySelector('[role="status"]');
    this.all = box.querySelector('[data-all]');
    box.querySelector('[data-show]').addEventListener('click', () => this.load());
    this.all.addEventListener('click', () => this.take(this.offered.filter((one) => one.sure)));
  }

  async load() {
    try {
      // What is suggested is about the words that the server has.
      if (!await this.ask.flush()) throw new Error();
      this.suggested = await this.ask.suggestions();
      this.draw();
    } catch (failure) {
      this.said.textContent = failure.message || this.texts.failed;
    }
  }

  draw() {
    this.offered = KINDS.flatMap((kind) => this.suggested[kind].filter((one) => !this.filing.has(kind, one.slug)).map((one) => ({ ...one, kind })));
    this.said.textContent = this.offered.length ? '' : this.texts.none;
    this.all.hidden = this.offered.filter((one) => one.sure).length < 2;
    this.list.replaceChildren(...this.offered.map((one) => this.item(one)));
  }

  item(one) {
    const item = element('li', one.sure ? 'sure' : '', '');
    const use = Object.assign(element('button', 'quiet small', this.texts.use), { type: 'button' });
    use.setAttribute('aria-label', `${this.texts.use}：${one.label}`);
    use.addEventListener('click', () => this.take([one]));
    const line = element('p', '', '');
    const percent = (one.sure ? this.texts.sure : this.texts.offered).replace('#', one.percent);
    line.append(use, element('b', '', ` ${one.label} `), element('span', 'hint', percent));
    item.append(line, ...one.because.slice(0, SENTENCES).map((because) => this.because(because)));
    return item;
  }

  because({ place, words }) {
    const button = Object.assign(element('button', 'quiet sentence', words), { type: 'button' });
    button.addEventListener('click', () => this.select({ place, before: '', words, after: '' }));
    return button;
  }

  take(wanted) {
    this.filing.take(this.suggested.track, wanted);
    this.draw();
    this.list.querySelector('button')?.focus();
  }
}
