// Finds words in the page of a frame, shows them, and says what was chosen there.
const LINES = 'p, h1, h2, h3, h4, li, td, th, dt, dd, figcaption, blockquote, caption';
const BEFORE = 12;

/** Where the words stand: first with what is before them, else anywhere. Null when they are not there. */
export function find(doc, before, words) {
  const root = doc.querySelector('main') ?? doc.body;
  return rangeOf(root, before, words) ?? (before ? rangeOf(root, '', words) : null);
}

function rangeOf(root, before, words) {
  const nodes = [];
  let text = '';
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: text.length });
    text += walker.currentNode.data;
  }
  const at = text.indexOf(before + words);
  if (at < 0 || !words) return null;
  const range = root.ownerDocument.createRange();
  const point = (offset) => {
    const held = nodes.findLast((one) => one.start <= offset);
    return [held.node, offset - held.start];
  };
  range.setStart(...point(at + before.length));
  // The end belongs to the node that holds the last character, not to the one after it.
  const [last, offset] = point(at + before.length + words.length - 1);
  range.setEnd(last, offset + 1);
  return range;
}

/** Selects the words in their page and brings them into sight. */
export function show(frame, range) {
  const selection = frame.contentWindow.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  range.startContainer.parentElement.scrollIntoView({ block: 'center' });
}

/** Marks ranges with a colour for as long as the page stands; browsers that can't do without. */
export function mark(frame, ranges) {
  const page = frame.contentWindow;
  if (!page.CSS?.highlights) return;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync('::highlight(noted) { background: #ffe08a; color: #1a1a1a; }');
  frame.contentDocument.adoptedStyleSheets = [sheet];
  page.CSS.highlights.set('noted', new page.Highlight(...ranges));
}

/** What is chosen in the page, within one line: the words and what stands before them; null when nothing is. */
export function chosen(frame) {
  const selection = frame.contentWindow.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const line = elementOf(range.startContainer).closest(LINES);
  if (!line) return null;
  if (!line.contains(range.endContainer)) range.setEnd(line, line.childNodes.length);
  const words = range.toString().trim();
  if (!words) return null;
  const lead = frame.contentDocument.createRange();
  lead.setStart(line, 0);
  lead.setEnd(range.startContainer, range.startOffset);
  return { words, before: lead.toString().slice(-BEFORE) };
}

const elementOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
