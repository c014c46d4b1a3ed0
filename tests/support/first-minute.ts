// How long does whoever leads take from the open set-up to the first decision? What is pressed, looked at and read there, by the table of human pace.
import type { Page } from 'playwright-core';
import { HUMAN_PACE } from '../../src/core/pace/human.ts';
import { type Line, secondsOf } from '../../src/core/pace/lines.ts';
import { wordsIn as wordsOf } from '../../src/sim/pace-words.ts';
import { beginAt, type Hands, type Play, playUntil } from './driver.ts';

/** Read to oneself: every question and switch of the set-up and what is chosen there, what a step asks for, its button; nothing that is folded away. */
const READ =
  '.setup-choices :is(legend, summary, .switch .choice-label), .setup-choices label:has([type=radio]:checked) .choice-label, ' +
  '.ticket .button, #now, .dock .onward';
/** Said to the room. */
const SAID = '.lead-aloud';

async function wordsIn(page: Page, selector: string): Promise<number> {
  const texts = await page
    .locator(selector)
    .evaluateAll((all) => all.flatMap((one) => (one.checkVisibility() ? [one.textContent ?? ''] : [])));
  return texts.reduce((sum, text) => sum + wordsOf(text), 0);
}

export interface FirstMinute {
  readonly touches: number;
  readonly screens: number;
  readonly read: number;
  readonly said: number;
  readonly seconds: number;
}

function secondsFor({ touches, screens, read, said }: Omit<FirstMinute, 'seconds'>): number {
  const line = (doing: Line['doing'], times: number): Line => ({
    moment: 'welcome',
    year: null,
    doing,
    times,
  });
  const done = [line('tap', touches), line('look', screens), line('read', read + said)];
  return done.reduce((sum, one) => sum + secondsOf(one, HUMAN_PACE), 0);
}

/** From the open set-up: a lesson of two teams and two partners, up to where the first mark can be put. */
export async function firstMinute(play: Play): Promise<FirstMinute> {
  const { page } = play;
  const sum = { touches: 0, screens: 0, read: 0, said: 0 };
  const press: Hands['press'] = (on, button) => {
    sum.touches++;
    return play.hands.press(on, button);
  };
  const counted: Play = { ...play, hands: { ...play.hands, press } };
  const look = async () => {
    sum.screens++;
    sum.read += await wordsIn(page, READ);
    sum.said += await wordsIn(page, SAID);
  };
  await look();
  for (const seat of [1, 3]) await counted.hands.press(page, page.locator('.lead-seat .switch').nth(seat));
  await beginAt(counted);
  await look();
  await playUntil(counted, '.table.in-agree :is(.cloud, .plaque)');
  await look();
  return { ...sum, seconds: secondsFor(sum) };
}
