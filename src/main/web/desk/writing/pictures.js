// Pictures into the text: from the library, from a file, from the clipboard. What a picture needs is asked before it is used.
import { send } from '../upload.js';
import { freshId } from './nodes.js';

/** The figure of a key, wherever it has got to meanwhile. */
function findFigure(editor, key) {
  let found = -1;
  editor.state.doc.descendants((node, pos) => { if (node.type.name === 'figure' && node.attrs.key === key) found = pos; });
  return found;
}

/** Shows the place of the picture at once and fills it when the library has it. */
export async function takeIn(editor, file, given, pos, { csrf, say, words }) {
  const key = given ?? `p${freshId()}`;
  if (!given) {
    const figure = { type: 'figure', attrs: { key, pending: key } };
    const at = pos ?? editor.state.selection.to;
    editor.chain().insertContentAt(topLevel(editor, at), figure).run();
  }
  const set = (attributes) => {
    const at = findFigure(editor, key);
    if (at < 0) return;
    const tr = editor.state.tr;
    for (const [name, value] of Object.entries(attributes)) tr.setNodeAttribute(at, name, value);
    editor.view.dispatch(tr);
  };
  try {
    const { photo } = await send(file, csrf(), (part) => say(words.uploadingPart.replace('#', Math.round(part * 100))));
    set({ file: photo.file, alt: photo.alt, credit: photo.credit, pending: '' });
    say(photo.alt && photo.credit ? '' : words.askAltAndCredit);
  } catch (failure) {
    set({ pending: '' });
    say(`${words.uploadFailed}${failure.message}`);
  }
}

/** Behind the block of the text in which a place is; a figure may stand in an answer too. */
function topLevel(editor, at) {
  const place = editor.state.doc.resolve(Math.min(at, editor.state.doc.content.size));
  for (let depth = place.depth; depth > 0; depth--)
    if (['answer', 'doc'].includes(place.node(depth - 1).type.name)) return place.after(depth);
  return at;
}

/** The dialog that picks from the library. */
export class Library {
  constructor(dialog, editor, context) {
    Object.assign(this, { dialog, editor, context });
    this.list = dialog.querySelector('ul');
    this.fields = dialog.querySelector('fieldset');
    dialog.querySelector('[type="search"]').addEventListener('input', () => { clearTimeout(this.typing); this.typing = setTimeout(() => this.search(), 300); });
    dialog.querySelector('[type="file"]').addEventListener('change', (event) => this.upload(event.target));
    dialog.querySelector('[data-insert]').addEventListener('click', () => this.insert());
    dialog.querySelector('[data-more]').addEventListener('click', () => this.search(true));
  }

  /** @param replace position of the figure that gets another file, or undefined for a new one */
  open(replace) {
    this.replace = replace;
    this.choose(null);
    this.dialog.showModal();
    this.search();
  }

  async search(more = false) {
    const q = this.dialog.querySelector('[type="search"]').value.trim();
    this.page = more ? this.page + 1 : 1;
    const answer = await fetch(`/desk/media/pick?${new URLSearchParams({ q, page: this.page })}`, { headers: { Accept: 'application/json' } }).catch(() => null);
    const found = answer?.ok ? await answer.json() : { photos: [], more: false };
    if (!more) this.list.replaceChildren();
    this.list.append(...found.photos.map((photo) => this.item(photo)));
    this.dialog.querySelector('[data-none]').hidden = this.list.children.length > 0;
    this.dialog.querySelector('[data-more]').hidden = !found.more;
  }

  item(photo) {
    const item = document.createElement('li');
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet' });
    const image = Object.assign(document.createElement('img'), { src: photo.thumb ?? photo.url, alt: photo.alt || photo.caption || this.context.words.noAlt, loading: 'lazy' });
    button.append(image, photo.caption);
    button.addEventListener('click', () => this.choose(photo, button));
    item.append(button);
    return item;
  }

  choose(photo, button) {
    this.photo = photo;
    this.list.querySelectorAll('[aria-pressed]').forEach((one) => one.removeAttribute('aria-pressed'));
    button?.setAttribute('aria-pressed', 'true');
    this.fields.disabled = !photo;
    for (const name of ['alt', 'caption', 'credit']) this.fields.querySelector(`[name="pick-${name}"]`).value = photo?.[name] ?? '';
    this.dialog.querySelector('[data-insert]').disabled = !photo;
    if (photo) this.fields.querySelector('[name="pick-alt"]').focus();
  }

  async upload(input) {
    const status = this.dialog.querySelector('[role="status"]');
    for (const file of [...input.files]) {
      try {
        const { photo } = await send(file, this.context.csrf(), (part) => { status.textContent = `${file.name} ${Math.round(part * 100)}%`; });
        const item = this.item(photo);
        this.list.prepend(item);
        this.dialog.querySelector('[data-none]').hidden = true;
        this.choose(photo, item.querySelector('button'));
        status.textContent = '';
      } catch (failure) {
        status.textContent = `${file.name}：${this.context.words.uploadFailed}${failure.message}`;
      }
    }
    input.value = '';
  }

  insert() {
    const value = (name) => this.fields.querySelector(`[name="pick-${name}"]`).value.trim();
    const attrs = { file: this.photo.file, alt: value('alt'), credit: value('credit') };
    const wanting = ['alt', 'credit'].find((name) => !value(name));
    const asked = this.fields.querySelector('.wrong');
    asked.hidden = !wanting;
    if (wanting) return this.fields.querySelector(`[name="pick-${wanting}"]`).focus();
    this.dialog.close();
    if (this.replace !== undefined) {
      const tr = this.editor.state.tr;
      for (const [name, given] of Object.entries(attrs)) tr.setNodeAttribute(this.replace, name, given);
      this.editor.view.dispatch(tr);
    } else {
      const caption = value('caption');
      const content = caption ? [{ type: 'text', text: caption }] : [];
      const at = topLevel(this.editor, this.editor.state.selection.to);
      this.editor.chain().insertContentAt(at, { type: 'figure', attrs: { key: `p${freshId()}`, ...attrs }, content }).run();
    }
    return this.editor.commands.focus();
  }
}
