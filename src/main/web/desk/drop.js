/** Files dropped anywhere on the page go to take; meanwhile the element has the class. */
export function whenDropped(element, name, take) {
  const files = (event) => event.dataTransfer?.types.includes('Files');
  document.addEventListener('dragover', (event) => {
    if (!files(event)) return;
    event.preventDefault();
    element.classList.add(name);
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) element.classList.remove(name);
  });
  document.addEventListener('drop', (event) => {
    if (!files(event)) return;
    event.preventDefault();
    element.classList.remove(name);
    take(event.dataTransfer.files);
  });
}
