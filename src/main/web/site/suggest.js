// Offers what someone may mean while typing into a search box: a combobox with a list, as the ARIA practices describe it.
// Without scripts the form is what it always was: nothing here is needed to search.

// An IME or a quick hand sends several changes at once; the server allows some 20 questions a second.
const PAUSE = 150;

const KINDS = {
  question: '问答',
  article: '稿件',
  star: '星',
  track: '创建类别',
  region: '地区',
  column: '栏目',
  series: '系列',
  organisation: '单位',
  person: '人员',
  topic: '主题',
};

class Offers {
  #form;
  #input;
  #list;
  #offers = [];
  #chosen = -1;
  #timer = 0;
  #asking = null;

  constructor(form) {
    this.#form = form;
    this.#input = form.querySelector('input[type=search]');
    this.#list = this.#makeList();
    const input = this.#input;
    input.autocomplete = 'off';
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    }))
      input.setAttribute(name, value);
    input.addEventListener('input', (event) => {
      // While an IME composes, what stands in the box is pinyin with marks; what is chosen arrives at its end.
      if (!event.isComposing) this.#later();
    });
    input.addEventListener('compositionend', () => this.#later());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => this.#close());
    form.addEventListener('submit', () => this.#close());
  }

  #makeList() {
    const list = document.createElement('ul');
    list.className = 'offers';
    list.id = `${this.#input.id}-offers`;
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', this.#form.dataset.suggest);
    // The box keeps the focus, or the list would close before the click arrives.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const item = event.target.closest('[role=option]');
      if (item) this.#take([...list.children].indexOf(item));
    });
    this.#form.append(list);
    return list;
  }

  #later() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    const text = this.#input.value.trim();
    if (!text) this.#close();
    else this.#timer = setTimeout(() => this.#ask(text), PAUSE);
  }

  async #ask(text) {
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(text)}`, { signal: asking.signal });
      const offers = answer.ok ? await answer.json() : [];
      if (this.#asking === asking && document.activeElement === this.#input) this.#show(offers);
    } catch {
      // Too late, or no connection: the box works without offers.
    }
  }

  #show(offers) {
    this.#offers = offers;
    this.#list.replaceChildren(...offers.map((offer, index) => this.#item(offer, index)));
    this.#list.hidden = offers.length === 0;
    this.#input.setAttribute('aria-expanded', String(offers.length > 0));
    this.#choose(-1);
  }

  #item(offer, index) {
    const item = document.createElement('li');
    item.id = `${this.#list.id}-${index}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    const text = document.createElement('span');
    text.textContent = offer.text;
    item.append(text);
    if (KINDS[offer.kind]) {
      const kind = document.createElement('span');
      kind.className = 'label';
      kind.textContent = KINDS[offer.kind];
      item.append(kind);
    }
    return item;
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = null;
    this.#show([]);
  }

  #choose(index) {
    this.#chosen = index;
    [...this.#list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    const item = this.#list.children[index];
    if (item) {
      this.#input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #take(index) {
    const { text, url } = this.#offers[index];
    this.#close();
    if (url) location.assign(url);
    else {
      this.#input.value = text;
      this.#form.requestSubmit();
    }
  }

  #key(event) {
    // Enter and the arrows belong to the IME while it composes; old Safari tells so by 229 alone.
    if (event.isComposing || event.keyCode === 229) return;
    const count = this.#offers.length;
    if (event.key === 'Escape' && count) {
      // The first Escape closes the list, the next one empties the box as browsers do.
      event.preventDefault();
      this.#close();
    } else if (event.key === 'ArrowDown' && !count && this.#input.value.trim()) {
      event.preventDefault();
      this.#later();
    } else if (event.key === 'ArrowDown' && count) {
      event.preventDefault();
      this.#choose(this.#chosen + 1 < count ? this.#chosen + 1 : -1);
    } else if (event.key === 'ArrowUp' && count) {
      event.preventDefault();
      this.#choose(this.#chosen < 0 ? count - 1 : this.#chosen - 1);
    } else if (event.key === 'Enter' && this.#chosen >= 0) {
      event.preventDefault();
      this.#take(this.#chosen);
    }
  }
}

for (const form of document.querySelectorAll('form[data-suggest]')) new Offers(form);
