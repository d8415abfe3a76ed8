// The photo library: files chosen or dropped anywhere are sent one after the other, each with its progress; a click on a
// photo sets what must stay in sight. Without this script the form sends files by itself and the two numbers are typed.
import { parsed } from './inert.js';
import { whenDropped } from './drop.js';
import { send } from './upload.js';

const MOST = 20 * 1024 * 1024;

const upload = document.querySelector('[data-upload]');
if (upload) bringIn(upload, document.querySelector('[data-uploads]'));

function bringIn(form, list) {
  const said = form.dataset;
  const input = form.querySelector('input[type="file"]');
  const csrf = form.querySelector('[name="csrf"]').value;
  let last = Promise.resolve();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take(input.files);
    input.value = '';
  });

  whenDropped(document.body, 'dropping', take);

  function take(chosen) {
    for (const file of chosen) {
      const row = list.appendChild(document.createElement('li'));
      row.textContent = file.name;
      // One after the other: each gets the whole line, and a slow one doesn't time out behind the rest.
      last = last.then(() => bring(file, row));
    }
    last = last.then(showAgain);
  }

  // What has come in stands in the list at once.
  async function showAgain() {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const page = parsed(await answer.text());
    const fresh = page.querySelector('[data-library]');
    if (fresh) document.querySelector('[data-library]').replaceWith(fresh);
  }

  async function bring(file, row) {
    if (file.size > MOST) {
      refuse(row, said.large);
      return;
    }
    const bar = row.appendChild(document.createElement('progress'));
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', `${said.busy} ${file.name}`);
    try {
      const { page } = await send(file, csrf, (share) => { bar.value = share; });
      accept(row, page);
    } catch (failure) {
      refuse(row, failure.message || said.failed);
    } finally {
      bar.remove();
    }
  }

  function refuse(row, why) {
    const text = row.appendChild(document.createElement('span'));
    text.className = 'not';
    text.textContent = why;
  }

  function accept(row, page) {
    const link = row.appendChild(document.createElement('a'));
    link.href = page;
    link.textContent = said.taken;
  }
}

const picture = document.querySelector('[data-focus]');
const across = document.getElementById('focusX');
const down = document.getElementById('focusY');
if (picture && across && !across.disabled && !across.closest('fieldset:disabled')) aim();

function aim() {
  const width = Number(picture.getAttribute('width'));
  const height = Number(picture.getAttribute('height'));
  const spot = picture.parentElement.appendChild(document.createElement('span'));
  picture.classList.add('clickable');
  const perCent = (part, whole) => Math.round(Math.min(Math.max(part / whole, 0), 1) * 100);

  picture.addEventListener('click', (event) => {
    across.value = perCent(event.offsetX, picture.clientWidth);
    down.value = perCent(event.offsetY, picture.clientHeight);
    show();
  });
  across.addEventListener('input', show);
  down.addEventListener('input', show);
  addEventListener('resize', show);
  if (picture.complete) show();
  else picture.addEventListener('load', show);

  function show() {
    const x = Math.min(Math.max(Number(across.value) || 0, 0), 100) / 100;
    const y = Math.min(Math.max(Number(down.value) || 0, 0), 100) / 100;
    spot.style.left = `${picture.offsetLeft + picture.clientWidth * x}px`;
    spot.style.top = `${picture.offsetTop + picture.clientHeight * y}px`;
    for (const crop of document.querySelectorAll('[data-crop]')) {
      const [w, h] = crop.dataset.crop.split(' ').map(Number);
      const wide = Math.min(width, (height * w) / h);
      const high = Math.min(height, (width * h) / w);
      crop.setAttribute('viewBox', `${(width - wide) * x} ${(height - high) * y} ${wide} ${high}`);
    }
  }
}
