// Notes on the words of an edition: what is chosen in the page goes into the form, and each note shows its place.
import { chosen, find, mark, show } from './in-frame.js';

const frame = document.querySelector('.stage iframe');
const form = document.getElementById('annotate');
const places = [...document.querySelectorAll('[data-words]')];

const rangeOf = (place) => find(frame.contentDocument, place.dataset.before, place.dataset.words);

function take() {
  const found = form && chosen(frame);
  if (!found) return;
  form.elements.words.value = found.words;
  form.elements.before.value = found.before;
}

function ready() {
  if (!frame.contentDocument?.querySelector('main')) return;
  mark(frame, places.filter((place) => place.closest('.annotations')).map(rangeOf).filter(Boolean));
  for (const event of ['mouseup', 'keyup', 'touchend']) frame.contentDocument.addEventListener(event, take);
  for (const place of places) place.querySelector('[data-show]').hidden = !rangeOf(place);
  frame.dataset.ready = '';
}

// Words that were typed by hand may stand elsewhere than what was chosen before.
form?.elements.words.addEventListener('input', () => { form.elements.before.value = ''; });
for (const place of places)
  place.querySelector('[data-show]').addEventListener('click', () => {
    const range = rangeOf(place);
    if (range) show(frame, range);
  });
frame.addEventListener('load', ready);
if (frame.contentDocument?.readyState === 'complete') ready();
