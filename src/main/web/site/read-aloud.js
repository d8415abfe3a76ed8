// 朗读: an article sentence by sentence in a voice of the browser; without a Chinese voice nothing is offered.
import { sentencesOf } from './sentences.js';

const box = document.querySelector('.aloud');
const article = document.querySelector('main article');
const speech = window.speechSynthesis;
const main = box?.querySelector('.go');
const speed = box?.querySelector('select');
const MARGIN = 90;

let state = 'idle';
let sentences = [];
let at = 0;
// Events of an utterance that was broken off come late: only the newest one's count.
let turn = 0;

// Mandarin before the other ways to read Chinese, and a voice of the machine before one from afar.
function voice() {
  const rank = (one) => (/^zh[-_](CN|TW|Hans|Hant)|^cmn/i.test(one.lang) ? 0 : 2) + (one.localService ? 0 : 1);
  return (speech?.getVoices() ?? []).filter((one) => /^(zh|cmn)/i.test(one.lang)).sort((a, b) => rank(a) - rank(b))[0];
}

function become(newState) {
  state = newState;
  for (const one of box.querySelectorAll('[data-when]')) one.hidden = !one.dataset.when.split(' ').includes(state);
  if (state !== 'reading' && state !== 'paused') unmark();
}

function say() {
  const own = ++turn;
  speech.cancel();
  if (at >= sentences.length) return become('ended');
  mark(sentences[at]);
  const utterance = new SpeechSynthesisUtterance(sentences[at].text);
  utterance.voice = voice();
  utterance.lang = utterance.voice?.lang ?? 'zh-CN';
  utterance.rate = Number(speed.value);
  utterance.onend = () => {
    if (own !== turn) return;
    at += 1;
    say();
  };
  utterance.onerror = () => own === turn && stop();
  speech.speak(utterance);
}

function start(from) {
  sentences = sentencesOf(article);
  at = from;
  become('reading');
  say();
}

// Browsers on phones take their own pause for an end: the sentence is broken off, and said again from its beginning.
function pause() {
  turn += 1;
  speech.cancel();
  become('paused');
}

function stop() {
  turn += 1;
  speech.cancel();
  become('idle');
}

function mark({ block, range }) {
  unmark();
  if (CSS.highlights) CSS.highlights.set('aloud', new Highlight(range));
  else block.classList.add('aloud-now');
  const place = range.getBoundingClientRect();
  if (place.top >= MARGIN && place.bottom <= innerHeight - MARGIN) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: place.top - innerHeight / 3, behavior: still ? 'auto' : 'smooth' });
}

function unmark() {
  CSS.highlights?.delete('aloud');
  for (const one of article.querySelectorAll('.aloud-now')) one.classList.remove('aloud-now');
}

function remembered() {
  try {
    return localStorage.getItem('speed');
  } catch {
    return null;
  }
}

function remember() {
  try {
    localStorage.setItem('speed', speed.value);
  } catch {
    // A browser that keeps nothing reads at this speed for now.
  }
}

function offer() {
  box.hidden = !voice();
}

if (box && article && speech) {
  const before = remembered();
  if ([...speed.options].some((one) => one.value === before)) speed.value = before;
  offer();
  speech.addEventListener?.('voiceschanged', offer);
  main.addEventListener('click', () => {
    if (state === 'reading') pause();
    else if (state === 'paused') start(at);
    else start(0);
  });
  box.querySelector('.stop').addEventListener('click', () => {
    stop();
    main.focus();
  });
  speed.addEventListener('change', () => {
    remember();
    if (state === 'reading') say();
  });
  article.addEventListener('click', (event) => {
    if (state !== 'reading' || event.target.closest('a, button, summary') || !getSelection().isCollapsed) return;
    const from = sentences.findIndex((one) => one.block.contains(event.target));
    if (from >= 0) start(from);
  });
  addEventListener('pagehide', stop);
}
