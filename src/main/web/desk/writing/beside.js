// The real page beside the text, at the width of a phone, a tablet or a desk, in the dark and in large print.
import { reloadInPlace } from '../reload.js';

export class Beside {
  constructor(element, button, flush) {
    Object.assign(this, { element, button, flush, width: 390 });
    this.frame = element.querySelector('iframe');
    button.addEventListener('click', () => this.toggle());
    for (const choice of element.querySelectorAll('[data-width]'))
      choice.addEventListener('click', () => { this.width = Number(choice.dataset.width); this.fit(); });
    for (const choice of element.querySelectorAll('[data-look]'))
      choice.addEventListener('click', () => { choice.setAttribute('aria-pressed', String(choice.getAttribute('aria-pressed') !== 'true')); this.look(); });
    this.frame.addEventListener('load', () => this.look());
    new ResizeObserver(() => this.fit()).observe(element);
  }

  get isOpen() { return !this.element.hidden; }

  async toggle() {
    const open = !this.isOpen;
    this.button.setAttribute('aria-pressed', String(open));
    this.element.hidden = !open;
    document.documentElement.classList.toggle('previewing', open);
    if (!open) return;
    await this.flush();
    this.frame.src = this.frame.dataset.src;
    this.fit();
  }

  /** A page wider than its place is shown smaller, as a whole. */
  fit() {
    if (!this.isOpen) return;
    for (const choice of this.element.querySelectorAll('[data-width]')) choice.setAttribute('aria-pressed', String(Number(choice.dataset.width) === this.width));
    const stage = this.frame.parentElement;
    const scale = Math.min(1, stage.clientWidth / this.width);
    Object.assign(this.frame.style, { width: `${this.width}px`, height: `${stage.clientHeight / scale}px`, transform: `scale(${scale})` });
  }

  look() {
    const page = this.frame.contentDocument?.documentElement;
    if (!page) return;
    for (const choice of this.element.querySelectorAll('[data-look]')) {
      const [name, value] = choice.dataset.look.split('=');
      if (choice.getAttribute('aria-pressed') === 'true') page.dataset[name] = value;
      else delete page.dataset[name];
    }
  }

  /** The words have been saved: the page is asked again and stays where it was. */
  refresh() {
    if (!this.isOpen || !this.frame.contentWindow) return;
    reloadInPlace(this.frame);
  }
}
