// Copies the address of an article, or of one of its answers. A browser that gives scripts no clipboard (or a page without
// TLS) shows no button, and the mark beside a question stays the plain link it is.
const button = document.querySelector('.share .copy');

if (button && navigator.clipboard) {
  const status = button.parentElement.querySelector('[role=status]');
  const { address, copied } = button.dataset;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(address);
    status.classList.remove('unseen');
    status.textContent = copied;
  });

  for (const link of document.querySelectorAll('.pair .anchor')) {
    const label = link.getAttribute('aria-label');
    // Who speaks to the page says what stands there, so the name begins with it.
    const say = (words) => {
      link.textContent = words;
      link.setAttribute('aria-label', `${words} ${label}`);
    };
    say(button.textContent);
    link.addEventListener('click', async () => {
      await navigator.clipboard.writeText(address + link.hash);
      status.textContent = copied;
      say(copied);
      setTimeout(() => say(button.textContent), 2000);
    });
  }
}
