// Tells the server that something found was opened, so that the desk sees which questions lead nowhere. Says what was
// asked and which article, nothing else; a reader without scripts is simply not counted.
const asked = new URLSearchParams(location.search).get('q');

function tell(event) {
  const link = event.target instanceof Element && event.target.closest('main a[href^="/articles/"]');
  if (!asked || !link || event.button > 1) return;
  const slug = new URL(link.href).pathname.split('/')[2];
  navigator.sendBeacon('/search/clicked', new URLSearchParams({ q: asked, slug }));
}

addEventListener('click', tell);
// The middle button opens a tab of its own.
addEventListener('auxclick', tell);
