// What holds the page up while a year is played, sound on, on the real page? Every task of the page's thread, by the
// clock and by the processor time that thread itself used, from the moment the table has mounted.
import type { Browser, Page } from 'playwright-core';
import { type Hands, moveOn, pointer } from './driver.ts';

export interface Held {
  /** The press it came with or after, by its words; its number keeps equal ones apart. */
  readonly after: string;
  /** The part of the year. */
  readonly phase: string;
  /** Milliseconds by the clock: what one waits, other programs of the computer included. */
  readonly clock: number;
  /** Milliseconds of the processor that the page's own thread used. */
  readonly own: number;
}

export interface Round {
  readonly tasks: readonly Held[];
  readonly sounds: number;
  /** What the meter made of a task of 80 ms that was planted at the end. */
  readonly planted: Held | undefined;
}

/** A person looks before the next press; what a press sets going belongs to it. */
const LOOKS_IN_MS = 300;
const PLANTED_IN_MS = 80;
const MOST_PRESSES = 120;
const CATEGORIES = ['toplevel', 'blink.user_timing'];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const MARK = 'pressed ';

/** Runs in the page: writes into the trace what has been pressed, and where in the year that was. */
function markIn(page: Page, after: string): Promise<unknown> {
  return page.evaluate(
    ([mark, pressed]) => {
      const [, phase = 'elsewhere'] =
        /\bin-(\w+)/.exec(document.querySelector('.table')?.className ?? '') ?? [];
      performance.mark(`${mark}${pressed}|${phase}`);
    },
    [MARK, after] as const,
  );
}

/** The pointer, which says in the trace what it presses. */
function marking(): Hands {
  let presses = 0;
  return {
    ...pointer,
    press: async (page, button) => {
      presses += 1;
      await markIn(page, `${presses} ${(await button.textContent())?.trim()}`);
      await pointer.press(page, button);
    },
  };
}

async function playYear(page: Page): Promise<void> {
  const play = { page, hands: marking(), language: 'fr' } as const;
  await markIn(page, '0');
  for (const stage of ['.table.in-review', '.table.in-observe']) {
    const there = page.locator(stage);
    for (let i = 0; i < MOST_PRESSES && (await there.count()) === 0; i++) {
      await moveOn(play);
      await page.waitForTimeout(LOOKS_IN_MS);
    }
    await there.waitFor();
  }
}

async function plant(page: Page): Promise<void> {
  await markIn(page, 'planted');
  await page.evaluate((ms) => {
    setTimeout(() => {
      const end = performance.now() + ms;
      while (performance.now() < end);
    });
  }, PLANTED_IN_MS);
  await page.waitForTimeout(2 * PLANTED_IN_MS);
}

/** The tasks of the thread on which the marks were written, each with the mark before it. */
function tasksIn(trace: Buffer): readonly Held[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  const marks = traceEvents.filter(({ name }) => name.startsWith(MARK)).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) throw new Error('the trace holds no marks');
  const own = traceEvents
    .filter(
      ({ pid, tid, name, ph }) =>
        pid === first.pid && tid === first.tid && ph === 'X' && name.endsWith('RunTask'),
    )
    .filter(({ ts }) => ts >= first.ts)
    .sort((a, b) => a.ts - b.ts);
  let at = 0;
  return own.map(({ ts, dur = 0, tdur = 0 }) => {
    while ((marks[at + 1]?.ts ?? Number.POSITIVE_INFINITY) <= ts) at += 1;
    const [after = '', phase = ''] = (marks[at]?.name.slice(MARK.length) ?? '').split('|');
    return { after, phase, clock: dur / 1000, own: tdur / 1000 };
  });
}

/** One year in a browser profile of its own: nothing is there yet, nothing is warm. */
export async function yearInPlay(browser: Browser, url: string): Promise<Round> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'fr-FR' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url, { waitUntil: 'load' });
  const begin = page.locator('main .button.is-primary').first();
  await begin.waitFor();
  await pointer.press(page, begin);
  await page.locator('.table').waitFor();
  await page.locator('.board canvas, canvas[data-shown]').first().waitFor();
  await browser.startTracing(page, { categories: CATEGORIES });
  await playYear(page);
  await plant(page);
  const all = tasksIn(await browser.stopTracing());
  await context.close();
  const isPlanted = ({ after, clock }: Held) => after === 'planted' && clock > PLANTED_IN_MS - 1;
  return {
    tasks: all.filter(({ after }) => after !== 'planted'),
    sounds: asked.filter((address) => address.endsWith('.mp3')).length,
    planted: all.find(isPlanted),
  };
}

interface Worst {
  readonly milliseconds: number;
  readonly phase: string;
  readonly after: string;
}

export interface YearFigures {
  /** Tasks counted in all rounds together. */
  readonly tasks: number;
  /** The longest by own time of the round in which that is least. */
  readonly own: Worst;
  /** The longest by the clock, of what each press had at least in every round. */
  readonly clock: Worst;
  /** Tasks over the bar by the clock, round by round. */
  readonly longTasks: readonly number[];
  readonly sounded: boolean;
  readonly seesPlanted: boolean;
}

const nobody: Held = { after: '', phase: '', clock: 0, own: 0 };

const longest = (tasks: readonly Held[], by: 'clock' | 'own'): Held =>
  tasks.reduce((most, task) => (task[by] > most[by] ? task : most), nobody);

const least = (tasks: readonly Held[], by: 'clock' | 'own'): Held =>
  tasks.reduce((few, task) => (task[by] < few[by] ? task : few), tasks[0] ?? nobody);

/** The longest task of each press. */
function byPress({ tasks }: Round): ReadonlyMap<string, Held> {
  const found = new Map<string, Held>();
  for (const task of tasks) found.set(task.after, longest([task, found.get(task.after) ?? nobody], 'clock'));
  return found;
}

const worst = (held: Held, by: 'clock' | 'own'): Worst => ({
  milliseconds: Math.round(held[by]),
  phase: held.phase,
  after: held.after,
});

export function quietest(rounds: readonly Round[], bar: number): YearFigures {
  const presses = rounds.map(byPress);
  const names = [...new Set(presses.flatMap((one) => [...one.keys()]))];
  const clock = names.map((name) =>
    least(
      presses.flatMap((one) => one.get(name) ?? []),
      'clock',
    ),
  );
  const own = rounds.map(({ tasks }) => longest(tasks, 'own'));
  return {
    tasks: rounds.reduce((sum, { tasks }) => sum + tasks.length, 0),
    own: worst(least(own, 'own'), 'own'),
    clock: worst(longest(clock, 'clock'), 'clock'),
    longTasks: rounds.map(({ tasks }) => tasks.filter((task) => task.clock > bar).length),
    sounded: rounds.every(({ sounds }) => sounds > 0),
    seesPlanted: rounds.every(({ planted }) => planted !== undefined),
  };
}
