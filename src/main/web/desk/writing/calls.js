// What the editor asks of the server: JSON both ways, with the session's token and a limit of patience.
const PATIENCE = 20_000;

/** A refusal of the server with its problem+json. */
export class Refusal extends Error {
  constructor(status, problem, retryAfter) {
    super(problem.detail ?? '');
    Object.assign(this, { status, retryAfter, field: problem.errors?.[0]?.field });
  }
}

export class Calls {
  constructor(address) {
    this.address = address;
    this.csrf = '';
  }

  put(path, body) {
    return this.ask('PUT', path, JSON.stringify(body));
  }

  /** @returns the answer's JSON; throws a Refusal, or what fetch throws where nobody answers */
  async ask(method, path, body) {
    const headers = { 'X-CSRF-Token': this.csrf };
    if (body) headers['Content-Type'] = 'application/json';
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    try {
      return await read(await fetch(this.address + path, { method, body, headers, cache: 'no-store', signal: patience.signal }));
    } finally {
      clearTimeout(timer);
    }
  }

  /** Said while the page goes away: nobody waits for the answer. */
  tell(method, path) {
    fetch(this.address + path, { method, keepalive: true, headers: { 'X-CSRF-Token': this.csrf } }).catch(() => {});
  }
}

async function read(answer) {
  const type = answer.headers.get('Content-Type') ?? '';
  if (answer.ok && type.startsWith('application/json')) return answer.json();
  const problem = type.includes('problem+json') ? await answer.json() : {};
  // A proxy's own page, or the door: neither is our answer.
  throw new Refusal(answer.ok ? 401 : answer.status, problem, answer.headers.get('Retry-After'));
}
