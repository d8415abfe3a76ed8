// A page's own keys, and the sheet that lists them.
const TYPED = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]';

/** @param find what a key does: event → act, or nothing. Not asked while somebody types or the sheet is open. */
export function onKeys(find) {
  const sheet = document.getElementById('keys');
  const help = () => (sheet.open ? sheet.close() : sheet.showModal());
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.target.closest(TYPED) || event.ctrlKey || event.altKey || event.metaKey) return;
    const act = event.key === '?' ? help : !sheet.open && find(event);
    if (!act) return;
    event.preventDefault();
    act();
  });
  const offer = document.querySelector('[data-keys]');
  offer.hidden = false;
  offer.querySelector('button').addEventListener('click', help);
}
