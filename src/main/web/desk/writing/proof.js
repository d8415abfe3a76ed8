// What the proofreader found, as a list; a click selects the words it is about.

/** Lost text is one leaf in the editor, as it is one character for the proofreader. */
const LOST = '\ufffc';

/** Where the words stand now: the text may have been edited since it was read, so they are looked for. */
export function locate(doc, { before, words }) {
  let found = null;
  doc.descendants((node, pos) => {
    if (found || !node.isTextblock) return !found;
    const text = node.textBetween(0, node.content.size, undefined, LOST);
    const at = text.indexOf(before + words);
    if (at >= 0) found = { from: pos + 1 + at + before.length, to: pos + 1 + at + before.length + words.length };
    return false;
  });
  return found;
}

/** Brings the words into sight and chooses them: in a field of the head, or in the text. */
export function selectIn(editor, form, note) {
  const field = note.place.startsWith('blocks') ? null : form.elements[note.place];
  if (field) {
    const at = Math.max(0, field.value.indexOf(note.words));
    field.closest('details')?.setAttribute('open', '');
    field.focus();
    field.setSelectionRange(at, at + note.words.length);
    return;
  }
  const range = note.words ? locate(editor.state.doc, note) : null;
  if (range) editor.chain().focus().setTextSelection(range).scrollIntoView().run();
  else editor.commands.focus();
}

const element = (name, className, textContent) => Object.assign(document.createElement(name), { className, textContent });

export function showProof(list, editor, form, notes, write) {
  // A list that is drawn anew under the pointer would swallow a click.
  const same = JSON.stringify(notes);
  if (list.dataset.shown === same) return;
  list.dataset.shown = same;
  list.replaceChildren(...notes.map((note) => {
    const item = element('li', note.level, '');
    const button = element('button', 'quiet', '');
    button.type = 'button';
    button.append(element('strong', 'level', note.label), ` ${note.message} `, element('q', '', note.words));
    // The whole entry is the target: a page that scrolls under the pointer may put it beside the button.
    item.addEventListener('click', () => selectIn(editor, form, note));
    item.append(button);
    const more = [note.suggestion && write.replace('#', () => note.suggestion), note.basis].filter(Boolean).join(' · ');
    item.append(element('p', 'hint', more));
    return item;
  }));
}
