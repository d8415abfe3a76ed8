// Two texts from one: what only one side changed is taken from it, what both changed is put before the editor.
import { diff3Merge } from 'node-diff3';

/** One block as a string that is equal for equal words: ids and numbers are not words. */
function keyOf(node) {
  return JSON.stringify(node, (name, value) => (name === 'cid' || name === 'number' || name === 'key' || name === 'pending' ? undefined : value));
}

/** For a comparison: the server drops blanks at the ends of lines and blocks that hold nothing. */
export function sameWords(node) {
  return keyOf({ ...node, content: node.content.map((document) => ({ ...document, content: blocks(document) })) }).replace(/\s/gu, '');
}

const blocks = (document) => (document.content ?? []).filter((node) => node.type !== 'paragraph' || node.content?.length);

/**
 * @param base what both began with, or null when that is not known
 * @returns pieces in reading order, {same: [nodes]} or {mine: [nodes], theirs: [nodes]}
 */
export function mergeBlocks(mine, base, theirs) {
  const nodes = new Map();
  // Mine last: its ids stay; but a number that the server gave is kept.
  for (const node of [...blocks(base ?? {}), ...blocks(theirs), ...blocks(mine)]) {
    const known = nodes.get(keyOf(node));
    const number = node.attrs?.number || known?.attrs?.number;
    nodes.set(keyOf(node), number ? { ...node, attrs: { ...node.attrs, number } } : node);
  }
  const keys = (document) => blocks(document).map(keyOf);
  const back = (list) => list.map((key) => nodes.get(key));
  const regions = diff3Merge(keys(mine), keys(base ?? {}), keys(theirs), { excludeFalseConflicts: true });
  return regions.flatMap((region) => (region.ok ? [{ same: back(region.ok) }] : split(region.conflict, back)));
}

/** Neighbouring paragraphs, one changed by each, are no conflict when each can be told from the other. */
function split({ a, o, b }, back) {
  if (a.length !== o.length || b.length !== o.length) return [{ mine: back(a), theirs: back(b) }];
  return o.map((old, at) => {
    if (a[at] === b[at] || b[at] === old) return { same: back([a[at]]) };
    return a[at] === old ? { same: back([b[at]]) } : { mine: back([a[at]]), theirs: back([b[at]]) };
  });
}

/** @returns {{fields, conflicts: [name]}} fields holds mine where both changed */
export function mergeFields(mine, base, theirs) {
  const fields = {};
  const conflicts = [];
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [own, old, other] = [mine, base ?? {}, theirs].map((one) => one?.[name] ?? '');
    fields[name] = own === old && base ? other : own;
    if (own !== other && (!base || (own !== old && other !== old))) conflicts.push(name);
  }
  return { fields, conflicts };
}

export const isClean = (pieces, conflicts) => conflicts.length === 0 && pieces.every((piece) => piece.same);

/** @param choose piece → 'mine', 'theirs' or 'both' */
export function documentOf(pieces, choose) {
  const content = pieces.flatMap((piece) => {
    if (piece.same) return piece.same;
    const choice = choose(piece);
    return choice === 'mine' ? piece.mine : choice === 'theirs' ? piece.theirs : [...piece.mine, ...piece.theirs];
  });
  return { type: 'doc', content: content.length ? content : [{ type: 'paragraph' }] };
}

/** The words of a block on one line, for the eye. */
export function wordsOf(node) {
  if (node.text) return node.text;
  if (node.type === 'lost') return '〔…〕';
  if (node.type === 'chart') return [node.attrs.title, ...node.attrs.rows.flatMap((row) => [row.name, ...row.values])].join(' ');
  const inside = (node.content ?? []).map(wordsOf);
  const extra = node.type === 'qa' ? [node.attrs.shortAnswer, node.attrs.answeringBody].filter(Boolean) : [];
  const parts = ['text', 'paragraph', 'heading', 'question'].includes(node.type) ? [inside.join('')] : [...inside, ...extra];
  return parts.join(' ');
}
