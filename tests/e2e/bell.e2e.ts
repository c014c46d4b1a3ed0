// What if the bell rings? The debrief of what was played, and the game goes on next week from its file on another computer.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, moveOn, type Play, playUntil, pointer } from '../support/driver.ts';
import { openLead } from '../support/led.ts';
import { drawsSeed } from '../support/seed.ts';

test('stopped in the second year, told whole, and continued from its file in a fresh profile', async () => {
  const monday = await openPage({ reducedMotion: 'reduce', before: drawsSeed });
  const play: Play = { page: monday.page, hands: pointer, language: 'fr' };
  await openLead(monday.page);
  await beginAt(play);
  await playUntil(play, '.table.in-review');
  while ((await monday.page.locator('.table.in-act').count()) === 0) {
    expect(await moveOn(play)).not.toBe(null);
  }
  const year = await monday.page.locator('#table-title').textContent();
  await monday.page.locator('.lead-time').click();
  await monday.page.locator('dialog .desk textarea').fill('À reprendre lundi.');
  const [file] = await Promise.all([
    monday.page.waitForEvent('download'),
    monday.page.locator('.desk .button-row').last().locator('button').nth(1).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^concert2030-lesson-\d+\.json$/);
  const path = await file.path();
  // Notes stay on the device.
  expect(readFileSync(path, 'utf8')).not.toContain('À reprendre lundi.');
  await monday.page.locator('.desk .button-row').last().locator('button').first().click();
  await monday.page.locator('.coda h1').waitFor();
  await expect.poll(() => monday.page.locator('.coda').textContent()).toContain('termine à');
  expect(monday.problems).toEqual([]);

  const nextWeek = await openPage({ reducedMotion: 'reduce', before: drawsSeed });
  await nextWeek.page.locator('input[type="file"]').setInputFiles(path);
  await nextWeek.page.locator('.table').waitFor();
  expect(await nextWeek.page.locator('#table-title').textContent()).toBe(year);
  await playUntil({ page: nextWeek.page, hands: pointer, language: 'fr' }, '.table.in-review');
  expect(nextWeek.problems).toEqual([]);
});
