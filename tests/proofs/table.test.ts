// Does `npm run proof` leave nothing out? Every browser test and every proof has its line in the table.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROOF_LINES } from '../support/proof-table.ts';
import { root } from '../support/root.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

const named = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

test('every browser test has a line', () => {
  const lines = PROOF_LINES.filter(({ script }) => script === 'e2e').flatMap(({ args }) => args);
  const files = named('tests/e2e', '.e2e.ts');
  // A part of a test, NAME-….e2e.ts, runs with it.
  const parts = files.filter((file) => files.some((other) => file.startsWith(`${other}-`)));
  expect([...lines].sort()).toEqual(files.filter((file) => !parts.includes(file)));
});

test('every proof has a line, and every line a script', () => {
  const commands = PROOF_LINES.map(({ script }) => scripts[script] ?? '');
  expect(commands).not.toContain('');
  const missing = named('tests/proofs', '.proof.ts').filter(
    (name) => !commands.some((command) => command.includes(`tests/proofs/${name}.proof.ts`)),
  );
  expect(missing).toEqual([]);
});
