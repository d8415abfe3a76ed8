// Two texts from one, tried with thousands of random edits: nobody's words may be missing.
import assert from 'node:assert/strict';
import test from 'node:test';
import { documentOf, isClean, mergeBlocks, mergeFields, sameWords } from '../../main/web/desk/writing/merge.js';

const paragraph = (text) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...texts) => ({ type: 'doc', content: texts.map(paragraph) });
const texts = (document) => document.content.filter((node) => node.content).map((node) => node.content[0].text);

/** Numbers from a seed (mulberry32), so that a failure can be seen again. */
function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function edited(base, whose, random) {
  const lines = [...base];
  for (let step = 0; step < 1 + random(4); step++) {
    const at = random(lines.length + 1);
    const kind = random(3);
    if (kind === 0 || at === lines.length) lines.splice(at, 0, `${whose}加${step}`);
    else if (kind === 1) lines[at] = `${lines[at]}${whose}改${step}`;
    else lines.splice(at, 1);
  }
  return lines;
}

test('nobody’s words are missing when both are kept, and what nobody touched stands there once', () => {
  for (let seed = 0; seed < 5000; seed++) {
    const random = randomFrom(seed);
    const base = Array.from({ length: 1 + random(6) }, (_, at) => `原${at}`);
    const [mine, theirs] = [edited(base, '我', random), edited(base, '他', random)];
    const merged = texts(documentOf(mergeBlocks(doc(...mine), doc(...base), doc(...theirs)), () => 'both'));
    const why = JSON.stringify({ seed, base, mine, theirs, merged });
    for (const line of [...mine, ...theirs].filter((one) => !base.includes(one))) assert.ok(merged.includes(line), why);
    for (const line of base.filter((one) => mine.includes(one) && theirs.includes(one)))
      assert.ok(merged.filter((one) => one === line).length >= 1, why);
  }
});

test('what only one side changed needs no decision', () => {
  for (let seed = 0; seed < 2000; seed++) {
    const random = randomFrom(seed);
    const base = Array.from({ length: 1 + random(6) }, (_, at) => `原${at}`);
    const mine = edited(base, '我', random);
    const pieces = mergeBlocks(doc(...mine), doc(...base), doc(...base));
    assert.ok(isClean(pieces, []));
    assert.deepEqual(texts(documentOf(pieces)), mine);
    assert.deepEqual(texts(documentOf(mergeBlocks(doc(...base), doc(...base), doc(...mine)))), mine);
  }
});

test('neighbouring paragraphs, each changed by one, are put together', () => {
  const pieces = mergeBlocks(doc('甲', '乙改'), doc('甲', '乙'), doc('甲改', '乙'));
  assert.ok(isClean(pieces, []));
  assert.deepEqual(texts(documentOf(pieces)), ['甲改', '乙改']);
});

test('one paragraph that both changed is a decision, and each choice is kept to', () => {
  const pieces = mergeBlocks(doc('甲我'), doc('甲'), doc('甲他'));
  assert.deepEqual(pieces, [{ mine: [paragraph('甲我')], theirs: [paragraph('甲他')] }]);
  assert.deepEqual(texts(documentOf(pieces, () => 'mine')), ['甲我']);
  assert.deepEqual(texts(documentOf(pieces, () => 'theirs')), ['甲他']);
  assert.deepEqual(texts(documentOf(pieces, () => 'both')), ['甲我', '甲他']);
});

test('ids are no words, and a number that the server gave stays', () => {
  const pair = (cid, number) => ({ type: 'qa', attrs: { cid, number }, content: [{ type: 'question', content: [{ type: 'text', text: '问' }] }] });
  const pieces = mergeBlocks({ content: [pair('a', 0)] }, { content: [pair('b', 0)] }, { content: [pair('c', 3)] });
  assert.ok(isClean(pieces, []));
  assert.deepEqual(documentOf(pieces).content[0].attrs, { cid: 'a', number: 3 });
});

test('without a common beginning every difference is a decision', () => {
  const pieces = mergeBlocks(doc('甲', '乙'), null, doc('甲', '丙'));
  assert.ok(!isClean(pieces, []));
  assert.deepEqual(new Set(texts(documentOf(pieces, () => 'both'))), new Set(['甲', '乙', '丙']));
});

test('fields go by themselves where one side changed, and are a decision where both did', () => {
  const base = { headline: '题', deck: '副', kicker: '' };
  const merged = mergeFields({ headline: '我题', deck: '副', kicker: '我' }, base, { headline: '他题', deck: '他副', kicker: '' });
  assert.deepEqual(merged, { fields: { headline: '我题', deck: '他副', kicker: '我' }, conflicts: ['headline'] });
  assert.deepEqual(mergeFields({ headline: '同' }, base, { headline: '同' }).conflicts, []);
});

test('blanks at the ends and empty blocks make no other words', () => {
  const words = (document) => sameWords({ type: 'doc', content: [document] });
  assert.equal(words(doc('甲 ', '乙')), words({ type: 'doc', content: [paragraph('甲'), paragraph('乙'), { type: 'paragraph' }] }));
  assert.notEqual(words(doc('甲')), words(doc('乙')));
});
