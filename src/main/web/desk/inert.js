// A text read as a document that runs nothing and loads nothing. Browsers read markup from a text only by a policy which the
// answer's headers name, and this is the only place of ours that has one.
const policy = window.trustedTypes?.createPolicy('xingyao', { createHTML: (text) => text });

export function parsed(text) {
  return new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html');
}
