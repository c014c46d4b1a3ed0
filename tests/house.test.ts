// Can anybody clone this repository and find nothing unfinished, nothing private and nothing tied to one computer?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './support/root.ts';

const skipped = new Set(['node_modules', 'dist', '.git', 'coverage', 'test-results']);
const readable = /\.(tsx?|mjs|js|json|md|html|css|svg|ya?ml|sh|txt)$|^(\.npmrc|\.gitignore|LICENSE.*|run)$/;

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (skipped.has(entry.name)) return [];
    if (entry.isDirectory()) return filesBelow(path);
    return readable.test(entry.name) ? [path] : [];
  });
}

const files = filesBelow('').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** 'path:line: text' of every line that fits; patterns are built from pieces so that they do not find themselves. */
function linesWith(pattern: RegExp, isIncluded: (path: string) => boolean = () => true): string[] {
  return files
    .filter((file) => isIncluded(file.path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, n) => (pattern.test(line) ? [`${path}:${n + 1}: ${line.trim()}`] : [])),
    );
}

const homes = ['home', 'root', 'Users', 'work', 'tmp', 'farm'].join('|');
const absolutePath = new RegExp(`(^|[\\s"'\`(=])/(${homes})/[\\w.-]`);
const registryHost = new RegExp(['registry', '(npmjs|yarnpkg|npmmirror)'].join('\\.'));
const unfinished = new RegExp(
  ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'lorem ' + 'ipsum', 'coming ' + 'soon', 'not ' + 'implemented']
    .map((word) => `\\b${word}\\b`)
    .concat(`(?<![:\\w])place${'holder'}(?!\\s*[=:?])`)
    .join('|'),
);
const skippedTest = new RegExp(`\\b(test|it|describe)\\.(${['skip', 'only', 'todo'].join('|')})\\b`);

test('the patterns catch what they are for', () => {
  expect(absolutePath.test(`open('/${'home'}/ada/pack.json')`)).toBe(true);
  expect(absolutePath.test('https://example.org/work/page')).toBe(false);
  expect(registryHost.test(['https://registry', 'npmjs', 'org/preact'].join('.'))).toBe(true);
  expect(unfinished.test(`// ${'TO' + 'DO'}: later`)).toBe(true);
  expect(unfinished.test('input::placeholder { color: red }')).toBe(false);
  expect(files.length).toBeGreaterThan(20);
});

test('no path of one computer', () => {
  expect(linesWith(absolutePath)).toEqual([]);
});

test('no registry host, in the lock file neither', () => {
  expect(linesWith(registryHost)).toEqual([]);
  expect(linesWith(/^\s*"resolved":/, (path) => path === 'package-lock.json')).toEqual([]);
});

test('nothing unfinished in what people read or run', () => {
  expect(
    linesWith(unfinished, (path) => /^(src|locales|docs|assets|README|CONTRIBUTING)/.test(path)),
  ).toEqual([]);
});

test('no skipped test', () => {
  expect(linesWith(skippedTest, (path) => path.startsWith('tests/'))).toEqual([]);
});

test('the lock file names the binaries of every system', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const names = Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1));
  const wanted = Object.values(lock.packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  );
  expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  for (const system of ['linux-x64', 'darwin-arm64', 'win32-x64']) {
    expect(wanted.some((name) => name.includes(system))).toBe(true);
  }
});

test('every version is exact', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies' | 'overrides',
    Record<string, string>
  >;
  const versions = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.overrides,
  });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('licences and credits are there', () => {
  const papers = [
    'LICENSE',
    'LICENSE-CONTENT',
    'assets/CREDITS.md',
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
  ];
  expect(papers.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
