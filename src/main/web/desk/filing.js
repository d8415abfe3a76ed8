// Filing by keyboard: a digit ticks a star, Enter files and the next story is there. Without this script the form and its
// links do the same.
import { onKeys } from './keys.js';

const form = document.getElementById('file');
const undo = document.querySelector('[data-undo]');

// Whoever has just come here reads the message first, then files.
document.querySelector('[data-edit]')?.setAttribute('target', '_blank');

if (form) {
  const stars = [...form.querySelectorAll('input[name="star"]')];
  const tracks = [...form.querySelectorAll('input[name="track"]')];
  const suggested = tracks.find((one) => one.dataset.suggested !== undefined)?.value;
  let byHand = false;
  let sent = false;

  const choose = (track) => { tracks.find((one) => one.value === track).checked = true; };

  /** The track follows the stars until somebody sets it: a star of one track settles it. */
  const fit = () => {
    if (byHand) return;
    const chosen = stars.filter((one) => one.checked).map((one) => one.dataset.tracks.split(' '));
    const own = new Set(chosen.filter((one) => one.length === 1).flat());
    if (chosen.length === 0) choose('none');
    else if (own.size > 1) choose('both');
    else if (own.size === 1) choose([...own][0]);
    else if (tracks.find((one) => one.checked)?.value === 'none') choose(suggested && suggested !== 'none' ? suggested : 'both');
  };

  const toggle = (key) => {
    const box = form.querySelector(`[data-key="${key}"]`);
    if (!box) return;
    box.checked = !box.checked;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    box.closest('.tag').scrollIntoView({ block: 'nearest' });
  };

  const turn = () => {
    byHand = true;
    const at = tracks.findIndex((one) => one.checked);
    tracks[(at + 1) % tracks.length].checked = true;
  };

  const none = () => {
    for (const star of stars) star.checked = false;
    byHand = false;
    fit();
  };

  const acts = {
    Enter: () => form.requestSubmit(),
    0: none,
    t: turn,
    s: () => location.assign(form.dataset.skip),
    u: () => undo?.click(),
    e: () => document.querySelector('[data-edit]').click(),
  };

  form.addEventListener('change', (event) => {
    if (event.target.name === 'star') fit();
    if (event.target.name === 'track') byHand = true;
  });
  // A key that is held must not file the next story unseen.
  form.addEventListener('submit', (event) => {
    if (sent) event.preventDefault();
    sent = true;
  });

  onKeys((event) => {
    // Enter on a link or a button is that link's or button's; a key that is held says nothing new.
    if (event.repeat || (event.key === 'Enter' && event.target.closest('a, button, summary'))) return undefined;
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    return digit ? () => toggle(event.shiftKey ? `⇧${digit}` : digit) : acts[event.key];
  });

  // A sentence that justifies something is shown where it stands.
  form.addEventListener('click', (event) => {
    const link = event.target.closest('.because a');
    const mark = link && document.getElementById(link.hash.slice(1));
    if (!mark) return;
    event.preventDefault();
    for (const one of document.querySelectorAll('.story .shown')) one.classList.remove('shown');
    mark.classList.add('shown');
    mark.scrollIntoView({ block: 'center' });
  });
} else if (undo) {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'u' && !event.target.closest('input, select, textarea')) undo.click();
  });
}
