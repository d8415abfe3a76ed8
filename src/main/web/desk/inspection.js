// While an inspection goes on: how far it is, and what it found when it is over. Without this a link asks again.
import { parsed } from './inert.js';

const EVERY = 2000;

async function look() {
  const shown = document.querySelector('[data-under-way]');
  const answer = await fetch(location.href).catch(() => null);
  if (answer?.ok) {
    const page = parsed(await answer.text());
    const now = page.querySelector('[data-under-way]');
    // Over, or somebody must sign in again.
    if (!now) return location.reload();
    shown.replaceChildren(...now.childNodes);
  }
  setTimeout(look, EVERY);
}

setTimeout(look, EVERY);
