/** Asks for the page of a frame again; it stays where it was scrolled to. */
export function reloadInPlace(frame) {
  const top = frame.contentWindow.scrollY;
  frame.addEventListener('load', () => frame.contentWindow.scrollTo(0, top), { once: true });
  frame.contentWindow.location.reload();
}
