// Between the page and the server: saves a second or so after a keystroke, keeps a copy in this browser until the server
// has confirmed, and puts together what two people wrote. The words are never only in one place.
import { Calls, Refusal } from './calls.js';
import { drop, keep } from './store.js';
import { isClean, mergeBlocks, mergeFields, sameWords } from './merge.js';

const AFTER_KEYSTROKE = 1200;
const TO_BROWSER = 150;
const HEARTBEAT = 15_000;
const LONGEST_WAIT = 15_000;

export class Sync {
  /**
   * @param page read() → {fields, document, filing}, show(sheet, merged), isComposing(), say(state, detail), wrong(field, why),
   *     signIn(), choose(pieces, conflicts, ours, theirs, by) → merged or null, others(list), pulled(by), took(sheet)
   */
  constructor(slug, window, page) {
    Object.assign(this, { slug, window, page, revision: 0, savedRevision: 0, filingRevision: 0, savedFiling: 0, tries: 0, halted: false });
    this.calls = new Calls(`/desk/writing/${slug}`);
    this.key = `${slug} ${window}`;
  }

  async open() {
    const sheet = await this.calls.ask('GET', '');
    this.take(sheet);
    return sheet;
  }

  take(sheet) {
    this.calls.csrf = sheet.csrf;
    this.person = sheet.person;
    this.tag = sheet.tag;
    this.confirmed = { fields: sheet.fields, document: sheet.document };
    this.unanswered = [];
  }

  get hasNew() { return this.revision !== this.savedRevision || this.filingRevision !== this.savedFiling; }

  get isDirty() { return this.hasNew || this.wrongField !== undefined; }

  /** Something was typed. */
  changed() {
    this.revision++;
    this.halted = false;
    this.schedule();
  }

  filed() {
    this.filingRevision++;
    this.halted = false;
    this.schedule();
  }

  schedule() {
    if (!this.running) this.page.say('dirty');
    this.toBrowser ??= setTimeout(() => { this.toBrowser = undefined; this.keep(); }, TO_BROWSER);
    this.timer ??= setTimeout(() => this.run(), AFTER_KEYSTROKE);
  }

  /** The words as they stand, into this browser. */
  async keep() {
    if (!this.isDirty) return;
    const mine = this.page.read();
    try {
      await keep({ key: this.key, slug: this.slug, window: this.window, person: this.person, at: Date.now(), tag: this.tag, base: this.confirmed, mine });
    } catch {
      this.page.say('noCopy');
    }
  }

  /** Saves now; resolves when all that was typed so far is confirmed or can't be. */
  async flush() {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.running;
    if (this.hasNew) await this.run();
    return !this.isDirty;
  }

  run() {
    this.timer = undefined;
    if (this.halted) return Promise.resolve();
    // Half a word of an input method is not a text yet.
    if (this.page.isComposing()) { this.timer = setTimeout(() => this.run(), 300); return Promise.resolve(); }
    this.running ??= this.save().finally(() => {
      this.running = undefined;
      if (this.hasNew && !this.halted) this.timer ??= setTimeout(() => this.run(), this.wait());
    });
    return this.running;
  }

  wait() {
    if (this.tries === 0) return AFTER_KEYSTROKE;
    return this.retryAfter ?? Math.min(LONGEST_WAIT, 1000 * 2 ** (this.tries - 1));
  }

  async save() {
    this.page.say('saving');
    await this.keep();
    try {
      if (this.revision !== this.savedRevision) await this.saveWords();
      if (this.filingRevision !== this.savedFiling) await this.saveFiling();
      this.tries = 0;
      this.retryAfter = undefined;
      if (this.hasNew) return;
      if (this.wrongField) return this.page.say('refused', this.wrongField.why);
      await drop(this.key).catch(() => {});
      this.page.say('saved', this.confirmedAt);
    } catch (failure) {
      await this.failed(failure).catch(() => this.again('offline'));
    }
  }

  async saveWords() {
    const revision = this.revision;
    const sent = this.page.read();
    const fields = this.passing(sent.fields);
    this.unanswered = [...this.unanswered.slice(-4), { fields, document: sent.document }];
    const sheet = await this.calls.put('', { tag: this.tag, fields, document: sent.document });
    this.confirmedAt = sheet.savedAt;
    this.take(sheet);
    this.savedRevision = revision;
    if (!this.wrongField) this.page.wrong('', '');
    this.page.took(sheet);
  }

  /** A field that the server can't read must not hold up the text: what was confirmed before goes in its place. */
  passing(fields) {
    const { name, value } = this.wrongField ?? {};
    if (name && fields[name] === value) return { ...fields, [name]: this.confirmed.fields[name] ?? '' };
    this.wrongField = undefined;
    return fields;
  }

  async saveFiling() {
    const revision = this.filingRevision;
    const sheet = await this.calls.put('/filing', this.page.read().filing);
    this.savedFiling = revision;
    this.confirmedAt = new Date().toISOString();
    this.page.wrong('', '');
    this.calls.csrf = sheet.csrf;
  }

  async failed(failure) {
    if (!(failure instanceof Refusal)) return this.again('offline');
    switch (failure.status) {
      case 401: return this.signedOut();
      case 412: return this.merge();
      case 400: return this.refused(failure);
      case 429: this.retryAfter = 1000 * (Number(failure.retryAfter) || 5); return this.again('failed', failure.message);
      case 403: case 404: case 409: case 413:
        this.halted = true;
        return this.page.say('refused', failure.message);
      default: return this.again('failed', failure.message);
    }
  }

  refused(failure) {
    const { fields } = this.page.read();
    this.page.wrong(failure.field ?? '', failure.message);
    if (failure.field in fields && this.wrongField?.name !== failure.field) {
      // Once more at once, without that field; its copy stays in this browser until it is mended.
      this.wrongField = { name: failure.field, value: fields[failure.field], why: failure.message };
      return this.save();
    }
    this.halted = true;
    return this.page.say('refused', failure.message);
  }

  again(state, detail) {
    this.tries++;
    this.page.say(state, detail);
  }

  /** Everything waits until the person has signed in again; what is typed meanwhile is kept in this browser. */
  signedOut() {
    this.page.say('signedOut');
    this.signingIn ??= this.signIn().finally(() => { this.signingIn = undefined; });
    return this.signingIn;
  }

  async signIn() {
    await this.page.signIn(this.calls.csrf, this.person);
    const sheet = await this.calls.ask('GET', '');
    // The session is another one; the words confirmed before are not.
    this.calls.csrf = sheet.csrf;
    this.person = sheet.person;
    this.tries = 0;
  }

  /** Somebody else has saved: both texts are put together, by itself where they touch nothing in common. */
  async merge() {
    const theirs = await this.calls.ask('GET', '');
    if (this.unanswered.some((sent) => this.isSame(sent, theirs))) {
      // It was saved after all; only the answer was lost on the way.
      this.take(theirs);
      this.tries = 0;
      return;
    }
    // An input method in the middle of a word is left to finish it.
    while (this.page.isComposing()) await new Promise((done) => { setTimeout(done, 200); });
    const mine = this.page.read();
    const merged = await this.putTogether(mine, this.confirmed, theirs);
    if (!merged) {
      this.halted = true;
      this.page.say('conflict');
      return;
    }
    this.take(theirs);
    this.revision++;
    this.page.show(merged);
    this.page.merged(theirs.savedBy);
    await this.keep();
  }

  isSame(one, other) {
    const words = ({ fields, document }) => sameWords({ type: 'doc', fields, content: [this.page.normal(document)] });
    return words(one) === words({ ...other, fields: Object.fromEntries(Object.keys(one.fields).map((name) => [name, other.fields[name] ?? ''])) });
  }

  /** @returns {{fields, document}} or null, when the person put it off */
  async putTogether(mine, base, theirs) {
    const [own, old, other] = [mine, base, theirs].map((one) => (one ? this.page.normal(one.document) : null));
    const pieces = mergeBlocks(own, old, other);
    const { fields, conflicts } = mergeFields(mine.fields, base?.fields, theirs.fields);
    if (isClean(pieces, conflicts)) return { fields, document: { type: 'doc', content: pieces.flatMap((piece) => piece.same) } };
    return this.page.choose(pieces, conflicts, fields, theirs.fields, theirs.savedBy);
  }

  async heartbeat() {
    try {
      const seen = await this.calls.ask('POST', `/presence?window=${this.window}`);
      this.page.others(seen.others);
      if (seen.tag !== this.tag && !this.isDirty && !this.running && !this.page.isComposing()) await this.pull();
    } catch (failure) {
      if (failure.status === 401 && !this.running) await this.signedOut().catch(() => {});
    }
  }

  /** Nothing is unsaved here, so the newer words simply come in. */
  async pull() {
    const sheet = await this.calls.ask('GET', '');
    if (this.isDirty || this.page.isComposing()) return;
    const mine = sheet.savedBy === this.person;
    this.take(sheet);
    this.page.show(sheet);
    this.page.pulled(mine ? '' : sheet.savedBy);
  }

  start() {
    this.heartbeat();
    setInterval(() => this.heartbeat(), HEARTBEAT);
    addEventListener('online', () => { if (this.isDirty) this.run(); });
    addEventListener('pagehide', () => {
      this.keep();
      this.calls.tell('DELETE', `/presence?window=${this.window}`);
    });
    addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') { this.keep(); this.run(); } });
    addEventListener('beforeunload', (event) => { if (this.isDirty) event.preventDefault(); });
  }
}
