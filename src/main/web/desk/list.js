// The list of articles by keyboard, the count of what is picked, and Word files dropped on the page. Without this script
// everything still works by links and the form.
import { whenDropped } from './drop.js';
import { onKeys } from './keys.js';
import { picking } from './picking.js';

const rows = [...document.querySelectorAll('[data-row]')];
const form = document.getElementById('bulk');
document.documentElement.classList.add('scripted');

function current() {
  return rows.findIndex((row) => row.contains(document.activeElement));
}

function go(to) {
  const link = rows[Math.min(Math.max(to, 0), rows.length - 1)]?.querySelector('[data-open]');
  link?.focus();
  link?.scrollIntoView({ block: 'center' });
}

function pick() {
  const box = rows[current()]?.querySelector('input[type="checkbox"]');
  if (!box) return;
  box.click();
}

const acts = {
  j: () => go(current() + 1),
  k: () => go(current() < 0 ? 0 : current() - 1),
  x: pick,
  '/': () => document.getElementById('q').focus(),
};

onKeys((event) => acts[event.key]);
picking(form, document.getElementById('do'));

document.getElementById('outcomes')?.focus();

const drop = document.querySelector('[data-drop]');
if (drop) {
  const status = drop.querySelector('[data-drop-status]');
  drop.querySelector('[data-drop-hint]').hidden = false;
  whenDropped(drop, 'over', take);

  async function take(dropped) {
    const [file] = [...dropped].filter((one) => one.name.toLowerCase().endsWith('.docx'));
    if (!file) {
      status.textContent = drop.dataset.only;
      return;
    }
    if (file.size > Number(drop.dataset.most)) {
      status.textContent = drop.dataset.large;
      return;
    }
    status.textContent = `${drop.dataset.busy} ${file.name}`;
    const body = new FormData();
    body.append('file', file);
    try {
      const answer = await fetch(drop.dataset.drop, {
        method: 'POST',
        headers: { Accept: 'application/json', 'X-CSRF-Token': drop.dataset.csrf },
        body,
      });
      const said = await answer.json();
      // What was not understood is read before the writing goes on.
      if (answer.ok) location.assign(said.remarks > 0 ? said.report : said.edit);
      else status.textContent = said.detail || drop.dataset.failed;
    } catch {
      status.textContent = drop.dataset.failed;
    }
  }
}
