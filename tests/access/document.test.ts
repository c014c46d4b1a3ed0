// Does docs/accessibility.md name, for every check that applies, a test that really exists?
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/root.ts';

interface Row {
  readonly id: string;
  /** [file, name of the test] pairs, or empty where the check does not apply yet. */
  readonly tests: readonly (readonly [string, string])[];
  readonly held: string;
}

function rows(): readonly Row[] {
  const lines = readFileSync(join(root, 'docs/accessibility.md'), 'utf8').split('\n');
  return lines
    .filter((line) => /^\| AX-\d\d \|/.test(line))
    .map((line) => {
      const [id = '', , held = ''] = line.slice(2).split(' | ');
      const tests = [...held.matchAll(/`([^`]+\.ts)` “([^”]+)”/g)].map(
        ([, file = '', name = '']) => [file, name] as const,
      );
      return { id, tests, held };
    });
}

describe('docs/accessibility.md', () => {
  test('has a row for AX-01 to AX-39', () => {
    const wanted = Array.from({ length: 39 }, (_, i) => `AX-${String(i + 1).padStart(2, '0')}`);
    expect(rows().map(({ id }) => id)).toEqual(wanted);
  });

  test.each(rows())('$id names tests that exist, or says why it does not apply yet', ({ tests, held }) => {
    if (tests.length === 0) expect(held).toMatch(/^not yet: /);
    for (const [file, name] of tests) {
      expect(existsSync(join(root, file)), file).toBe(true);
      expect(readFileSync(join(root, file), 'utf8'), `${file}: ${name}`).toContain(name);
    }
  });
});
