// The sentences of an article in reading order, each with the range of the page that holds it.

const BLOCKS = 'h1, .prose :is(p, h2, h3, h4, li, figcaption, caption, th, td)';
const UNREAD = '.no-photo, .anchor, .unseen, [hidden]';
const SENTENCE = /[^。！？；…!?;]+[。！？；…!?;]*[”’」』）》〉〕]*/g;

// Chromium falls silent after 15 seconds of one utterance of some voices; this many characters take less at the slowest.
const LONGEST = 50;

export function sentencesOf(article) {
  const blocks = [...article.querySelectorAll(BLOCKS)].filter((one) => !one.closest(UNREAD) && !one.querySelector(BLOCKS));
  return blocks.flatMap(sentencesIn);
}

function sentencesIn(block) {
  const pieces = textsIn(block);
  const text = pieces.map((piece) => piece.node.data).join('');
  return [...text.matchAll(SENTENCE)]
    .flatMap((match) => parts(match[0], match.index))
    .filter(({ text: said }) => /[\p{L}\p{N}]/u.test(said))
    .map(({ text: said, at }) => ({ block, text: said.trim(), range: rangeOf(pieces, at, at + said.length) }));
}

// A sentence is said in parts where it is long, parted at a comma.
function parts(text, at) {
  if (text.length <= LONGEST) return [{ text, at }];
  const comma = Math.max(...[...'，、：,'].map((mark) => text.lastIndexOf(mark, LONGEST)));
  const end = comma < LONGEST / 4 ? LONGEST : comma + 1;
  return [{ text: text.slice(0, end), at }, ...parts(text.slice(end), at + end)];
}

function textsIn(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces = [];
  for (let from = 0; walker.nextNode(); from += walker.currentNode.data.length) pieces.push({ node: walker.currentNode, from });
  return pieces;
}

function rangeOf(pieces, from, to) {
  const range = new Range();
  const holding = (place) => pieces.findLast((piece) => piece.from <= place);
  const first = holding(from);
  const last = holding(to - 1);
  range.setStart(first.node, from - first.from);
  range.setEnd(last.node, to - last.from);
  return range;
}
