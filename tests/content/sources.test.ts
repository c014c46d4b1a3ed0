// Does docs/sources.md list the figures as they are on the cards?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { france } from '../../src/core/content/france.ts';
import { sourcesPage } from '../../src/sim/sources-page.ts';
import { root } from '../support/root.ts';

const written = readFileSync(join(root, 'docs/sources.md'), 'utf8');

test('the page is up to date: `npm run sources` writes it', () => {
  expect(written).toBe(sourcesPage());
});

test('every trend is there with its page', () => {
  for (const { id, fact } of france.trends) {
    expect(written).toContain(`### ${id}. `);
    expect(written).toContain(`<${fact.page}>`);
  }
});
