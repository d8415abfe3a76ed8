// While numbers are typed: what the units add up to, beside the total of their city. The server checks it again.
const form = document.querySelector('[data-targets]');
const words = form.dataset;
const area = form.querySelector('[data-sums]');
const meant = form.querySelector('[data-meant]');

/** A whole number; NaN for what is none, null for what is not listed. */
function number(field) {
  const text = field.value.normalize('NFKC').replace(/[,\s]/g, '');
  if (text === '' || text === field.placeholder) return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : NaN;
}

function compare(kind) {
  const fields = [...form.querySelectorAll(`[data-number="${kind}"]`)];
  const whole = fields.find((field) => 'whole' in field.dataset);
  const units = fields.filter((field) => field !== whole);
  const total = whole ? number(whole) : null;
  const listed = units.map(number).filter((value) => value !== null && !Number.isNaN(value));
  if (total === null || Number.isNaN(total) || !listed.length) return { said: '—', differs: false };
  const parts = listed.reduce((sum, value) => sum + value, 0);
  const unlisted = units.filter((field) => number(field) === null).map((field) => field.dataset.name);
  let said = `${words.parts} ${parts}，${words.total} ${total}`;
  if (parts < total) said += `，${words.less} ${total - parts}`;
  if (parts > total) said += `，${words.more} ${parts - total}`;
  if (unlisted.length) said += `；${unlisted.join('、')}${words.unlisted}`;
  return { said, differs: parts !== total };
}

function show() {
  let differs = false;
  for (const place of area.querySelectorAll('[data-sum]')) {
    const sum = compare(place.dataset.sum);
    // Only what is new is read out.
    if (place.textContent !== sum.said) place.textContent = sum.said;
    place.classList.toggle('differs', sum.differs);
    differs ||= sum.differs;
  }
  area.classList.toggle('differ', differs);
  meant.hidden = !differs;
  if (!differs) meant.querySelector('input').checked = false;
}

form.addEventListener('input', (event) => {
  if (event.target.dataset.number) show();
});
show();
