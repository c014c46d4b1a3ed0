// Who answers when there is no network? This worker, from the files of one build, kept once a first game began.

/** What a worker of this kind has, as far as it is used here. */
interface Waitable extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Asked extends Waitable {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

const PREFIX = 'concert2030-';
/** The build fills both in: names of files, separated by commas, and what they come to. */
const FILES = '__FILES__'.split(',');
const CACHE = `${PREFIX}__VERSION__`;
const PAGE = './index.html';

/** One after the other: keeping files never takes the network from somebody who plays. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const file of FILES) {
    if (!(await cache.match(file))) await cache.add(file);
  }
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** The newest page where there is a network; without one, the page that was kept. */
async function pageFor(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(PAGE, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

/** Files carry their content in their name: one that was kept is the right one. */
async function fileFor(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

addEventListener('install', (event) => (event as Waitable).waitUntil(keepFiles()));
addEventListener('activate', (event) => (event as Waitable).waitUntil(forgetOlder()));
addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Asked;
  const isOurs = request.method === 'GET' && new URL(request.url).origin === location.origin;
  if (!isOurs) return;
  const answer = request.mode === 'navigate' ? pageFor(request) : fileFor(request);
  respondWith.call(event, answer);
});
