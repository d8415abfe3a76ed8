// Copies the address of an article. A browser that gives scripts no clipboard (or a page without TLS) shows no button.
const button = document.querySelector('.share .copy');

if (button && navigator.clipboard) {
  const status = button.parentElement.querySelector('[role=status]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.address);
    status.classList.remove('unseen');
    status.textContent = button.dataset.copied;
  });
}
