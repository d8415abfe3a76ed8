// What is written and not yet confirmed by the server, kept in this browser: one record for each window.
const NAME = 'xingyao-writing';

function opened() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('kept', { keyPath: 'key' });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

async function within(mode, work) {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction('kept', mode, { durability: 'strict' });
      const asked = work(transaction.objectStore('kept'));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export const keep = (record) => within('readwrite', (kept) => kept.put(record));
export const drop = (key) => within('readwrite', (kept) => kept.delete(key));

/** What this browser holds of an article, whichever window it is from, the newest first. */
export async function keptOf(slug, person) {
  const all = await within('readonly', (kept) => kept.getAll());
  return all.filter((record) => record.slug === slug && record.person === person).sort((one, other) => other.at - one.at);
}

/** Answers when other windows of this browser ask who has the article open, and asks them. */
export class RollCall {
  constructor(slug, window) {
    this.window = window;
    this.alive = new Set();
    this.channel = new BroadcastChannel(`xingyao-writing-${slug}`);
    this.channel.onmessage = ({ data }) => {
      if (data.asks) this.channel.postMessage({ here: window });
      else if (data.here) this.alive.add(data.here);
    };
  }

  /** @returns the windows that are open, this one among them */
  ask() {
    this.alive = new Set([this.window]);
    this.channel.postMessage({ asks: true });
    return new Promise((resolve) => { setTimeout(() => resolve(this.alive), 400); });
  }
}
