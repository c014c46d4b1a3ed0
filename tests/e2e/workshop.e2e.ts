// Do six people get from setting up a workshop to a printed sheet that holds what they wrote and what they played?
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { moveOn, type Play, pointer } from '../support/driver.ts';
import { openLead } from '../support/led.ts';
import { pdfText, runTogether } from '../support/pdf-text.ts';
import { ask, pitch, QUESTION, sayReasons } from '../support/prelude.ts';
import { drawsSeed, seed } from '../support/seed.ts';
import { actionsOn, fitted, recorded } from '../support/sheet-page.ts';
import { untrueOn } from '../support/sheet-truth.ts';

const PROMISE = 'Nous poussons les bancs dehors.';

/** Three pairs hold a part each; a partner plays the fourth. A workshop passes the screen from hand to hand. */
async function setUp({ page, hands }: Play): Promise<void> {
  await openLead(page, hands);
  const session = page.locator('.setup-choices .choice').nth(0).locator('.choice-option').nth(2);
  await hands.press(page, session);
  await hands.press(page, page.locator('.lead-seat .switch').nth(3));
  await hands.press(page, page.locator('main .button.is-primary').first());
  await page.locator('.prelude').waitFor();
}

/** Runs in the browser. */
function seen(end: string) {
  const all = (selector: string) => document.querySelectorAll(selector).length;
  return {
    over: all(end) > 0,
    covered: all('.cover') > 0,
    cards: all('.card-face, .plan-card, .mandate'),
    turn: document.querySelector('.round-seat[aria-pressed="true"]')?.textContent ?? null,
  };
}

interface Watched {
  readonly turns: Set<string>;
  covers: number;
}

/** Plays up to there, and watches whose turns come and that nothing lies open under a cover. */
async function playAround(play: Play, end: string, watched: Watched): Promise<void> {
  for (let now = await play.page.evaluate(seen, end); !now.over; now = await play.page.evaluate(seen, end)) {
    if (now.covered) {
      watched.covers++;
      expect(now.cards).toBe(0);
    }
    if (now.turn !== null) watched.turns.add(now.turn);
    expect(await moveOn(play)).not.toBe(null);
  }
}

/** The first year on the board, the others as a list. */
async function playAll(play: Play): Promise<Watched> {
  const watched: Watched = { turns: new Set(), covers: 0 };
  await playAround(play, '.table.is-board.in-review', watched);
  await play.hands.press(play.page, play.page.locator('.frame-tools button').first());
  await playAround(play, '.table.is-list .ending', watched);
  return watched;
}

/** Facts, feelings, what was learnt, real life; then the game is taken along as a file. */
async function debrief({ page, hands }: Play): Promise<string> {
  await hands.press(page, page.locator('.ending .onward'));
  for (const [at, part] of ['.of-turning', '.phase-look', '.of-actors', '.of-keep'].entries()) {
    if (at > 0) await hands.press(page, page.locator('.phase-turns .is-primary'));
    await page.locator(part).first().waitFor();
  }
  const coming = page.waitForEvent('download');
  await hands.press(page, page.locator('.of-keep button').nth(1));
  return (await coming).path();
}

/** What the page wrote from the prelude stands; the group adds what it promises. */
async function writeSheet({ page, hands }: Play): Promise<void> {
  await hands.press(page, page.locator('.of-sheet a'));
  expect(await page.getByLabel('Notre question essentielle').inputValue()).toBe(QUESTION);
  await hands.write(page.getByLabel('Ce que nous ferons'), PROMISE);
  await hands.write(page.getByLabel('Qui s’en charge'), 'Léa et Tom');
  await page.getByLabel('Pour quand').fill('2030-01-31');
  await fitted(page);
}

test('six people, five years, one printed page', async () => {
  const { page, problems } = await openPage({ reducedMotion: 'reduce', before: drawsSeed });
  const play: Play = { page, hands: pointer, language: 'fr' };
  await setUp(play);
  expect(await sayReasons(play)).toContain('2 pour moi, 1 pour nous, 3 pour le territoire');
  expect(await pitch(play)).toBe(3);
  await ask(play);
  await page.locator('.table').waitFor();
  const { turns, covers } = await playAll(play);
  expect([...turns].sort()).toEqual(['Association', 'Entreprise', 'Mairie']);
  expect(covers).toBeGreaterThanOrEqual(3 * 5);
  const game = recorded(await debrief(play));
  expect(game.log.setup).toMatchObject({ seed, session: 'workshop' });
  await writeSheet(play);
  const actions = await actionsOn(page);
  expect(untrueOn(actions, 'fr', game)).toEqual([]);
  const pdf = await page.pdf({ tagged: true, format: 'A4', preferCSSPageSize: true });
  const file = pdf.toString('latin1');
  expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(file).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 841\.\d+\]/);
  for (const sign of ['/StructTreeRoot', '/MarkInfo']) expect(file).toContain(sign);
  const printed = pdfText(pdf);
  const written = [QUESTION, PROMISE, 'Léa et Tom', '31 janvier 2030'];
  for (const words of [...written, ...actions.flatMap(({ card, who }) => [card, who])])
    expect(printed).toContain(runTogether(words));
  expect(problems).toEqual([]);
}, 150_000);
