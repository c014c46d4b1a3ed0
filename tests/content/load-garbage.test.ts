// Does loading survive any garbage?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/core/content/load.ts';
import type { PackFile } from '../../src/core/content/problem.ts';
import { cardFiles, wordFiles } from './files.ts';

describe('garbage', () => {
  test('any value in place of a file gives problems, never an exception', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.string(), data: fc.anything({ withMap: true, withDate: true }) }), {
          maxLength: 4,
        }),
        (files) => {
          expect(loadPack(files).ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  /** Puts `value` at the place that `steps` lead to, wherever that is. */
  function spoil(data: unknown, steps: readonly number[], value: unknown): void {
    let here: unknown = data;
    for (const [depth, step] of steps.entries()) {
      if (typeof here !== 'object' || here === null) return;
      const keys = Object.keys(here);
      const key = keys[step % Math.max(keys.length, 1)];
      if (key === undefined) return;
      const next: unknown = Object.entries(here).find(([name]) => name === key)?.[1];
      if (depth === steps.length - 1 || typeof next !== 'object') {
        Object.assign(here, { [key]: value });
        return;
      }
      here = next;
    }
  }

  test('a pack spoilt anywhere loads or gives problems with readable reasons', () => {
    const originals = JSON.stringify([...cardFiles(), ...wordFiles()]);
    const garbage = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('HA8', 'TH10', 'outreach', 'health', '__proto__'),
    );
    const steps = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.nat({ max: 7 }), steps, garbage, (which, path, value) => {
        const files = JSON.parse(originals) as PackFile[];
        spoil(files[which % files.length]?.data, path, value);
        const loaded = loadPack(files);
        if (loaded.ok) return;
        expect(loaded.problems.length).toBeGreaterThan(0);
        for (const { reason } of loaded.problems) expect(reason.key).toMatch(/^problems:\w+$/);
      }),
      { numRuns: 60 },
    );
  });
});
