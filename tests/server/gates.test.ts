// Do tables that are kept together wait for what the host opens, and for nothing else?
import { describe, expect, test } from 'vitest';
import { type Gate, gateOrder } from '../../src/core/rooms/gate.ts';
import { inPlay, openRooms, playUntilHeld } from '../support/open-rooms.ts';
import { does, type ServedRoom } from '../support/served-room.ts';

const room = openRooms();

const awaited = ({ host }: ServedRoom): Gate | null => host.room().tables[0]?.game?.awaits ?? null;

describe('years', () => {
  test('kept together wait for the host; the last one needs nobody to open it', async () => {
    const served = await room({ pace: 'years', tables: 1 });
    const [one] = await inPlay(served, 1);
    if (!one) throw new Error('nobody came');
    for (let year = 1; year < 4; year++) {
      expect(await playUntilHeld(one, 0)).toBe('rooms:why.held');
      await served.host.until(() => served.host.room().tables[0]?.game?.awaits);
      const gate = { year: year + 1, step: 'act' } as const;
      expect(await does(served.host, { type: 'openGate', gate })).toBeNull();
      await served.host.until(() => !served.host.room().tables[0]?.game?.awaits);
    }
    const gate = { year: 5, step: 'act' } as const;
    expect(await does(served.host, { type: 'openGate', gate })).toBe('rooms:why.lastYear');
    expect(await playUntilHeld(one, 0)).toBe('over');
    await one.line.until(() => one.line.table(0).log);
    const exported = await served.host.ask({ type: 'export' });
    expect(exported.ok && exported.logs[0]).toEqual(one.line.table(0).log);
  });

  test('of a rehearsal are waited for too', async () => {
    const served = await room({ pace: 'years', tables: 1, session: 'discovery' });
    const [one] = await inPlay(served, 1);
    if (!one) throw new Error('nobody came');
    expect(await playUntilHeld(one, 0)).toBe('rooms:why.held');
    expect(one.line.table(0).view.rehearsal).toBe(true);
    await served.host.until(() => awaited(served)?.year === 1);
  });
});

test('steps kept together open one by one, in their order, through a whole game', async () => {
  const served = await room({ pace: 'steps', tables: 1 });
  const [one] = await inPlay(served, 1);
  if (!one) throw new Error('nobody came');
  const opened: Gate[] = [];
  while ((await playUntilHeld(one, 0)) === 'rooms:why.held') {
    await served.host.until(() => awaited(served));
    const gate = awaited(served);
    if (!gate) throw new Error('nothing is waited for');
    opened.push(gate);
    expect(await does(served.host, { type: 'openGate', gate })).toBeNull();
    await one.line.until(() => !one.line.room().tables[0]?.game?.awaits);
  }
  expect(one.line.table(0).view.step).toBe('over');
  expect(opened).toEqual([...opened].sort(gateOrder));
  expect(new Set(opened.map(({ year, step }) => `${year} ${step}`)).size).toBe(opened.length);
  // Two steps of each of four years, and three years after the first.
  expect(opened).toHaveLength(4 * 2 + 3);
});
