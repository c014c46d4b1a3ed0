// When may the game be kept for days without a network? Once somebody plays, and never before.

const WORKER = './offline.js';
const PREFIX = 'concert2030-';

/** Quiet where a browser cannot: the game plays on, with a network. */
export function keepOffline(): void {
  if (!import.meta.env.PROD) return;
  navigator.serviceWorker?.register(WORKER).catch(() => undefined);
}

/** Forgets the files that were kept, and the worker that kept them. */
export async function forgetOffline(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  const names = 'caches' in globalThis ? await caches.keys() : [];
  await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)));
}
