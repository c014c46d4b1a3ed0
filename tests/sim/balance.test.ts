// Was docs/balance.md made from the rules and the pack as they are now?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { france } from '../../src/core/content/france.ts';
import { rulesOf } from '../../src/core/engine/index.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { POLICIES, seatingOf } from '../../src/sim/players.ts';
import { root } from '../support/root.ts';

const rules = rulesOf(france);

test('docs/balance.md carries the mark of these rules: run `npm run balance`', () => {
  const page = readFileSync(join(root, 'docs/balance.md'), 'utf8');
  expect(page).toContain(`\`${fingerprint(rules)}\``);
}, 60_000);

test('every policy has somebody on every seat', () => {
  for (const policy of POLICIES) expect(seatingOf(rules, policy)?.(0).minds).toBeDefined();
  expect(seatingOf(rules, 'nobody')).toBeNull();
});
