// Does a whole class come in at once, as schools have one address? Whoever types a wrong code first comes in as well.
import { expect, test } from 'vitest';
import { wallClock } from '../../src/server/clock.ts';
import { openRooms } from '../support/open-rooms.ts';
import { joinBy } from '../support/served-room.ts';

const room = openRooms();
const SCHOOL = '10.1.1.1';
const SECONDS = 10;

test('35 joins in ten seconds from one address, five wrong codes among them: all are seated', async () => {
  const served = await room({ tables: 9 }, { clock: wallClock });
  const began = performance.now();
  const coming = Array.from({ length: 35 }, async (_, n) => {
    await new Promise((resolve) => setTimeout(resolve, (n * SECONDS * 1000) / 35));
    const line = served.device(undefined, SCHOOL);
    const wrong = String((Number(served.opened.code) + n + 1) % 1_000_000).padStart(6, '0');
    if (n % 7 === 3)
      expect(await line.ask({ type: 'find', code: wrong })).toMatchObject({
        why: { key: 'rooms:why.wrongCode' },
      });
    return joinBy(line, served.opened.code);
  });
  const come = await Promise.all(coming);
  expect(performance.now() - began).toBeLessThan(12_000);
  expect(come.every(({ seat }) => seat().seat !== null)).toBe(true);
  expect(new Set(come.map(({ seat }) => seat().id)).size).toBe(35);
  await served.host.until(() => served.host.room().tables.flatMap(({ people }) => people).length === 35);
}, 20_000);
