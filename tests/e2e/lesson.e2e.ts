// Does a teacher get through a lesson, by pointer and by keys alone? Set up in under a minute, open hands, time on the desk, the debrief in phases.
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, type Play, playUntil, pointer } from '../support/driver.ts';
import { firstMinute } from '../support/first-minute.ts';
import { keys } from '../support/keys.ts';
import { openLead } from '../support/led.ts';
import { drawsSeed } from '../support/seed.ts';

/** Notes on the desk, and two more minutes. */
async function atDesk({ page, hands }: Play): Promise<void> {
  await hands.press(page, page.locator('.lead-time'));
  const before = await page.locator('.desk-clock strong').textContent();
  await hands.press(page, page.locator('.desk .button-row button').nth(1));
  await expect.poll(() => page.locator('.desk-clock strong').textContent()).not.toBe(before);
  const notes = page.locator('dialog .desk textarea');
  await hands.write(notes, 'Léa: the tower.');
  expect(await notes.inputValue()).toBe('Léa: the tower.');
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
}

/** From the table's last screen to the last phase of the debrief. */
async function debrief({ page, hands }: Play): Promise<void> {
  await hands.press(page, page.locator('.ending .button.is-primary').first());
  await page.locator('.phases').waitFor();
  for (const phase of [1, 2, 3]) {
    await hands.press(page, page.locator('.phase-turns .is-primary'));
    await page.locator('.phase-row li').nth(phase).locator('[aria-current="step"]').waitFor();
  }
  await page.locator('.of-sheet a').waitFor();
}

const lessons = [
  { language: 'fr', locale: 'fr-FR', hands: pointer, by: 'pointer' },
  { language: 'en', locale: 'en-GB', hands: keys, by: 'keys alone' },
] as const;

test.each(lessons)(
  'a lesson from the home page to its debrief, $language by $by',
  async (lesson) => {
    const { locale, hands, language } = lesson;
    const { page, problems } = await openPage({ locale, reducedMotion: 'reduce', before: drawsSeed });
    const play: Play = { page, hands, language };
    await openLead(page, hands);
    const minute = await firstMinute(play);
    expect(minute.seconds, JSON.stringify(minute)).toBeLessThan(60);
    // The workshop is played on the board.
    await hands.press(page, page.locator('.frame-tools button').first());
    await page.locator('.table.is-list').waitFor();
    await playUntil(play, '.table.in-act');
    expect(await page.locator('.cover').count()).toBe(0);
    await atDesk(play);
    await playUntil(play, '.ending');
    await debrief(play);
    expect(problems).toEqual([]);
  },
  150_000,
);

test('a clicker moves the year on', async () => {
  const { page } = await openPage({ reducedMotion: 'reduce', before: drawsSeed });
  await openLead(page);
  await beginAt({ page, hands: pointer, language: 'fr' });
  await page.locator('.table.in-observe').waitFor();
  await page.keyboard.press('PageDown');
  await page.locator('.table.in-agree').waitFor();
});
