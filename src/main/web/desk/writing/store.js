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

/** What windows that are closed by now left of an article, the newest first. */
export async function leftBehind(slug, person, alive) {
  const all = await within('readonly', (kept) => kept.getAll());
  return all
    .filter((record) => record.slug === slug && record.person === person && !alive.has(record.window))
    .sort((one, other) => other.at - one.at);
}

/** The windows of this browser that have the article open: they answer when they are called. */
export function rollCall(slug, window) {
  const channel = new BroadcastChannel(`xingyao-writing-${slug}`);
  const alive = new Set([window]);
  channel.onmessage = ({ data }) => {
    if (data.asks) channel.postMessage({ here: window });
    else if (data.here) alive.add(data.here);
  };
  channel.postMessage({ asks: true });
  return new Promise((resolve) => setTimeout(() => resolve(alive), 400));
}
