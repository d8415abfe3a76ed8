// Rows that are picked from a table to do one thing to all of them.

/** @param select what is done, if there is a choice; parts of the form that it does not need are hidden: data-for says */
export function picking(form, select) {
  const picked = form?.querySelector('[data-picked]');
  if (!picked) return;
  const all = form.querySelector('[data-all]');
  const boxes = [...form.querySelectorAll('input[name="slug"]')];

  const count = () => {
    const number = boxes.filter((box) => box.checked).length;
    picked.querySelector('b').textContent = number;
    all.checked = number > 0 && number === boxes.length;
    all.indeterminate = number > 0 && number < boxes.length;
  };
  const ask = () => {
    for (const part of form.querySelectorAll('[data-for]')) part.hidden = !part.dataset.for.split(' ').includes(select.value);
  };

  picked.hidden = false;
  all.hidden = false;
  all.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked;
    count();
  });
  form.addEventListener('change', count);
  count();
  if (!select) return;
  select.addEventListener('change', ask);
  ask();
}
