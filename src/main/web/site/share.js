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
    const words = link.textContent;
    link.addEventListener('click', async () => {
      await navigator.clipboard.writeText(address + link.hash);
      status.textContent = copied;
      link.textContent = copied;
      setTimeout(() => (link.textContent = words), 2000);
    });
  }
}
