// Spares the reload when another width, colour or size is chosen, and shows the words anew when they have been saved.
// Without this script the choices are links. Whoever saves says so on the channel "xingyao": "saved:" and the slug.
import { reloadInPlace } from './reload.js';

const viewing = document.querySelector('.viewing');
const links = [...viewing.querySelectorAll('a[data-name]')];
const forms = [...document.querySelectorAll('.share form')];
const frame = document.querySelector('.stage iframe');

function value(name) {
  return links.find((link) => link.dataset.name === name && link.hasAttribute('aria-current'))?.dataset.value ?? '';
}

function addressWith(name, chosen) {
  const address = new URL(location.href);
  address.searchParams.delete('done');
  if (chosen) address.searchParams.set(name, chosen);
  else address.searchParams.delete(name);
  return address;
}

function choose(chosen) {
  const { name } = chosen.dataset;
  for (const link of links.filter((one) => one.dataset.name === name)) {
    if (link === chosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  // After a form was sent the address is not that of the page: then a reload would send it again.
  const address = addressWith(name, chosen.dataset.value);
  address.pathname = address.pathname.replace(/\/preview\/.*/, '/preview');
  history.replaceState(null, '', address);
  for (const link of links) link.href = addressWith(link.dataset.name, link.dataset.value);
  for (const form of forms) form.action = form.action.replace(/(\?.*)?$/, address.search);
  show();
}

function show() {
  frame.width = value('width');
  const page = frame.contentDocument?.documentElement;
  if (!page) return;
  for (const name of ['theme', 'size']) {
    if (value(name)) page.dataset[name] = value(name);
    else delete page.dataset[name];
  }
}

viewing.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-name]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  choose(link);
});

// A page that is loaded anew brings the look of its own address; what was chosen since goes on.
frame.addEventListener('load', show);

new BroadcastChannel('xingyao').addEventListener('message', (event) => {
  if (event.data === `saved:${viewing.dataset.slug}`) reloadInPlace(frame);
});
