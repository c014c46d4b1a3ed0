// How does a Node program written in TypeScript run on Node 20, which cannot read it?
// `node run.mjs src/sim/main.ts --games 10` bundles the entry with Vite, keeps the bundle
// until a source file changes, and runs it with the remaining arguments.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'run');
/** Everything a bundle can contain. JSON and globbed files live in the same folders. */
const sources = ['src', 'tests', 'locales', 'run.mjs', 'package-lock.json'];
const dayInMs = 24 * 60 * 60 * 1000;

/** One line for each file below `path`: name, time and size. */
function stamps(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [`${path} ${stat.mtimeMs} ${stat.size}`];
  return readdirSync(join(root, path)).flatMap((name) => stamps(`${path}/${name}`));
}

function fingerprint(entry) {
  const lines = [process.version, entry, ...sources.flatMap(stamps)];
  return createHash('sha1').update(lines.join('\n')).digest('hex').slice(0, 16);
}

/** Bundles of earlier sources stay for a day: a long simulation may still be reading them. */
function sweep(now) {
  for (const name of readdirSync(cache)) {
    const stat = statSync(join(cache, name), { throwIfNoEntry: false });
    if (stat && now - stat.mtimeMs > dayInMs) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** Builds beside the target and renames into place, so that two runs at once never read half a bundle. */
async function bundle(entry, target) {
  const { build } = await import('vite');
  const mode = process.env.NODE_ENV;
  const draft = `${target}.${process.pid}`;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: join(root, entry),
      outDir: draft,
      emptyOutDir: true,
      target: 'node20',
      sourcemap: true,
      rolldownOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  // Vite sets NODE_ENV for itself; the program, and what it starts, must see the caller's.
  if (mode === undefined) delete process.env.NODE_ENV;
  if (existsSync(target)) rmSync(draft, { recursive: true, force: true });
  else renameSync(draft, target);
}

async function run(entry, args) {
  if (!entry || !existsSync(join(root, entry))) throw new Error(`run.mjs: no such entry: ${entry}`);
  mkdirSync(cache, { recursive: true });
  const target = join(cache, `${entry.replace(/\W+/g, '-')}-${fingerprint(entry)}`);
  if (!existsSync(target)) {
    sweep(Date.now());
    await bundle(entry, target);
  }
  process.setSourceMapsEnabled(true);
  process.chdir(root);
  process.argv = [process.argv[0], join(root, entry), ...args];
  await import(pathToFileURL(join(target, 'main.mjs')).href);
}

const [, , entry, ...args] = process.argv;
await run(entry, args);
