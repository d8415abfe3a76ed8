// 阅读方式 without a reload. The server remembers each choice and writes it into every page; what it answers to a click is
// applied here at once. Anything unforeseen, and another script, goes the way of a page without scripts.
const form = document.querySelector('form.look');
const details = form?.querySelector('details');
const root = document.documentElement;
const loaded = Date.now();
// One after the other: each answer carries the whole look, made of the one before.
let sent = Promise.resolve();

async function remember(button) {
  const answer = await fetch(form.action, {
    method: 'POST',
    body: new URLSearchParams([[button.name, button.value]]),
    redirect: 'manual',
  });
  // It sends the reader back to the page they are on already.
  if (answer.type !== 'opaqueredirect') throw new Error(answer.status);
}

function apply({ name, value }) {
  if (value === 'auto' || value === 'plain') delete root.dataset[name];
  else root.dataset[name] = value;
}

function mark(button) {
  if (button.name === 'size') {
    const large = button.value === 'large';
    button.setAttribute('aria-pressed', large);
    button.value = large ? 'plain' : 'large';
    // The large version has one size of text.
    if (large) choose(form.querySelector('[name=text][value=plain]'));
  } else {
    for (const one of form.querySelectorAll(`[name=${button.name}]`)) one.setAttribute('aria-pressed', one === button);
  }
}

function choose(button) {
  apply(button);
  mark(button);
}

form?.addEventListener('submit', async (event) => {
  const button = event.submitter;
  if (!button?.name || button.name === 'script') return;
  event.preventDefault();
  try {
    sent = sent.then(() => remember(button));
    await sent;
  } catch {
    // Without a listener: the page is loaded anew, or the browser says what is wrong.
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: button.name, value: button.value });
    form.append(field);
    form.submit();
    return;
  }
  choose(button);
  try {
    sessionStorage.setItem('looked', Date.now());
  } catch {
    // A browser that keeps nothing may show an older look at a step back.
  }
});

details?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !details.open) return;
  details.open = false;
  details.querySelector('summary').focus();
});
document.addEventListener('click', (event) => {
  if (details?.open && !details.contains(event.target)) details.open = false;
});

// A page that the browser kept from before a choice on another one shows how it was then.
addEventListener('pageshow', (event) => {
  try {
    if (event.persisted && Number(sessionStorage.getItem('looked')) > loaded) location.reload();
  } catch {
    // As above.
  }
});
