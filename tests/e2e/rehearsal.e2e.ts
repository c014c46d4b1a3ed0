// Can whoever leads rehearse alone the evening before? Pretended teams decide when asked, and the game comes to its end.
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, moveOn, type Play, pointer } from '../support/driver.ts';
import { openLead, openMore } from '../support/led.ts';
import { drawsSeed } from '../support/seed.ts';

test('alone, with four pretended teams, through a year of a lesson', async () => {
  const { page, problems } = await openPage({ reducedMotion: 'reduce', before: drawsSeed });
  const play: Play = { page, hands: pointer, language: 'fr' };
  await openLead(page);
  await openMore(page);
  await page.locator('.setup-choices .switch').last().click();
  await beginAt(play);
  const teams = page.locator('.dock-head .press', { hasText: 'Cette équipe décide' });
  let asked = 0;
  while ((await page.locator('.table.in-review').count()) === 0) {
    if ((await teams.count()) > 0) {
      asked++;
      await teams.click();
      await page.waitForTimeout(50);
    } else expect(await moveOn(play)).not.toBe(null);
    expect(asked).toBeLessThan(20);
  }
  // Four point, four act.
  expect(asked).toBeGreaterThanOrEqual(4);
  expect(problems).toEqual([]);
});
