// Does a group go through its debrief phase by phase, with keys or buttons, and can it see everything?
import { expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../support/browser.ts';
import { openPhases } from '../support/finished-game.ts';

test('four phases follow each other, each with its own parts, and the whole page is a press away', async () => {
  const { page, problems } = await openPage({ reducedMotion: 'reduce' });
  await openPhases(page);
  const now = () =>
    page.locator('.phase-row button').evaluateAll((all) => all.findIndex((one) => one.ariaCurrent));
  const sees = (part: string) => page.locator(`.of-${part}`).isVisible();
  await page.locator('.of-turning').waitFor();
  expect([await now(), await sees('ending'), await sees('questions')]).toEqual([0, true, false]);
  await page.keyboard.press('ArrowRight');
  expect([await now(), await page.locator('.part:visible').count()]).toEqual([1, 0]);
  expect(await page.locator('.phase-moments li').count()).toBeGreaterThan(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  expect([await now(), await sees('actors'), await sees('keep')]).toEqual([2, true, false]);
  await page.locator('.phase-turns .is-primary').click();
  expect([await now(), await sees('keep'), await sees('ending')]).toEqual([3, true, false]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  expect(await now()).toBe(2);
  await page.emulateMedia({ media: 'print' });
  expect([await sees('stave'), await sees('gauges'), await sees('actors')]).toEqual([true, true, true]);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.phase-turns .is-quiet').click();
  expect([await sees('ending'), await sees('questions'), await sees('keep')]).toEqual([true, true, true]);
  expect(problems).toEqual([]);
});
