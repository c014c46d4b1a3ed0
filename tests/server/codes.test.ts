// Is guessing codes stopped, and does a right one always lead in? Wrong ones are counted; whoever has tried many waits.
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/core/rooms/room.ts';
import { guesses, type Limits } from '../../src/server/limits.ts';
import type { DeviceLine } from '../support/device-line.ts';
import { openRooms } from '../support/open-rooms.ts';
import { joinBy, type ServedRoom, testClock } from '../support/served-room.ts';

const rooms = openRooms();

/** Tries come back only when the test says that time has passed. */
async function room(plan: Partial<Plan> = {}, limits: Partial<Limits> = {}): Promise<ServedRoom> {
  const clock = testClock('still');
  return { ...(await rooms(plan, { clock, limits })), clock };
}

const STRANGE = '10.1.1.1';
const WRONG = 'rooms:why.wrongCode';
const MANY = 'rooms:why.manyCodes';
/** Whoever has no answer by then waits. */
const A_MOMENT = 250;
/** Faster than anybody types. */
const FAST = { asks: { rate: 1e4, burst: 1e4 } };

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function find(line: DeviceLine, code: string): Promise<string> {
  const given = await line.ask({ type: 'find', code });
  return given.ok ? 'found' : given.why.key;
}

const wrongCode = ({ opened }: ServedRoom, n: number) =>
  String((Number(opened.code) + n + 1) % 1_000_000).padStart(6, '0');

/** Wrong codes from that address, until none is looked at any more. */
async function exhaust(served: ServedRoom, from: string): Promise<number> {
  const line = served.device(undefined, from);
  for (let n = 0; ; n++) {
    const answer = find(line, wrongCode(served, n));
    const first = await Promise.race([answer, pause(A_MOMENT)]);
    if (first === WRONG) continue;
    expect(first).toBeUndefined();
    line.drop();
    await answer.catch(() => undefined);
    await pause(A_MOMENT);
    return n;
  }
}

describe('wrong codes', () => {
  test('of an address that nobody in a room has: ten, and then one in six seconds', async () => {
    const served = await room();
    expect(await exhaust(served, STRANGE)).toBe(10);
    served.clock.advance(6100);
    expect(await exhaust(served, STRANGE)).toBe(1);
  });

  test('of an address from which many sit in rooms: three more for each, and a hundred at most', async () => {
    const served = await room({ tables: 4 }, FAST);
    for (let n = 0; n < 4; n++) await joinBy(served.device(undefined, STRANGE), served.opened.code);
    expect(await exhaust(served, STRANGE)).toBe(22);
    const sitting = await Promise.all(
      Array.from({ length: 35 }, () => joinBy(served.device(undefined, '10.1.1.2'), served.opened.code)),
    );
    expect(await exhaust(served, '10.1.1.2')).toBe(100);
    for (const { line } of sitting) line.drop();
    await served.host.until(() => served.server().office.sitting.get('10.1.1.2') === undefined);
  });

  test('from everywhere stop whoever comes from nowhere, and no class', async () => {
    const served = await room({}, { wrongInAll: 25 });
    await joinBy(served.device(undefined, STRANGE), served.opened.code);
    const tried = [];
    for (let n = 0; n < 4; n++) tried.push(await exhaust(served, `10.2.2.${n}`));
    expect(tried).toEqual([10, 10, 5, 0]);
    expect(await find(served.device(undefined, STRANGE), wrongCode(served, 0))).toBe(WRONG);
  });
});

test('an address is remembered for a minute after its last wrong guess, and in no journal', async () => {
  const clock = testClock();
  const of = guesses(clock, { each: () => 10, inAll: 600, sitting: () => 0 });
  of.wrong(STRANGE);
  expect(of.forget()).toBe(1);
  clock.advance(60_000);
  expect(of.forget()).toBe(0);
  const served = await room();
  const guest = await joinBy(served.device(undefined, STRANGE), served.opened.code);
  await find(served.device(undefined, STRANGE), wrongCode(served, 0));
  expect(served.journal.text()).toContain(guest.seat().id);
  expect(served.journal.text()).not.toContain(STRANGE);
});

describe('a right code', () => {
  test('after too many wrong ones is looked at as soon as a try is free', async () => {
    const served = await room();
    await exhaust(served, STRANGE);
    const line = served.device(undefined, STRANGE);
    const answer = find(line, served.opened.code);
    expect(await Promise.race([answer, pause(A_MOMENT)])).toBeUndefined();
    served.clock.advance(6100);
    expect(await answer).toBe('found');
    // It is no guess any more, however many others guess.
    await exhaust(served, STRANGE);
    expect((await line.ask({ type: 'join', code: served.opened.code, wish: null })).ok).toBe(true);
  });

  test('waits with few others; whoever comes then is told why, and nobody waits for long', async () => {
    const served = await room();
    await exhaust(served, STRANGE);
    const lines = Array.from({ length: 6 }, () => served.device(undefined, STRANGE));
    const answers: Promise<string>[] = [];
    for (const line of lines) {
      await line.until(() => line.isConnected());
      answers.push(find(line, served.opened.code));
      await pause(5);
    }
    expect(await answers[5]).toBe(MANY);
    served.clock.advance(6100);
    // The first was right: the try is free again for the next, and so on.
    expect(await Promise.all(answers.slice(0, 5))).toEqual(Array(5).fill('found'));
  });

  test('that waits behind wrong ones is answered in time', async () => {
    const served = await room();
    await exhaust(served, STRANGE);
    const answers = [];
    for (const code of [wrongCode(served, 1), served.opened.code]) {
      const line = served.device(undefined, STRANGE);
      await line.until(() => line.isConnected());
      answers.push(find(line, code));
      await pause(5);
    }
    served.clock.advance(6100);
    expect(await answers[0]).toBe(WRONG);
    served.clock.advance(450);
    expect(await answers[1]).toBe(MANY);
  });

  test('of whoever hangs up is waited for no longer', async () => {
    const served = await room();
    await exhaust(served, STRANGE);
    for (let n = 0; n < 7; n++) {
      const line = served.device(undefined, STRANGE);
      await line.until(() => line.isConnected());
      const answer = find(line, served.opened.code).catch(() => 'cut');
      expect(await Promise.race([answer, pause(A_MOMENT)])).toBeUndefined();
      line.drop();
      await pause(A_MOMENT);
    }
  });
});
