// Runs before the page is drawn, so that the plain form does not flash and jump. Where the editor does not come, it is back.
const page = document.documentElement.classList;
page.add('writing-scripted');
setTimeout(() => {
  if (document.getElementById('editor').hidden) page.remove('writing-scripted');
}, 10_000);
