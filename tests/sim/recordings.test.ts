// Are all instruments there, credited, small enough, and as loud as one another?
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INSTRUMENTS } from '../../src/core/music/index.ts';
import { readBank } from '../../src/sim/recordings.ts';

test('every instrument is decoded into sounding notes', async () => {
  const bank = await readBank();
  for (const instrument of INSTRUMENTS) {
    for (const { note, data } of bank[instrument]) {
      const peak = data.reduce((highest, x) => Math.max(highest, Math.abs(x)), 0);
      expect(peak, `${instrument} ${note}`).toBeGreaterThan(0.1);
      expect(peak, `${instrument} ${note}`).toBeLessThanOrEqual(1);
    }
  }
});

test('the recordings are small and credited', () => {
  const credits = readFileSync('assets/CREDITS.md', 'utf8');
  for (const name of INSTRUMENTS) expect(credits).toContain(`audio/${name}.mp3`);
  const bytes = INSTRUMENTS.reduce((sum, name) => sum + statSync(`assets/audio/${name}.mp3`).size, 0);
  expect(bytes).toBeLessThan(450_000);
});
