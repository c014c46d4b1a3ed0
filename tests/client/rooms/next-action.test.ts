// Does the host have one thing to do at every moment, and never a wrong one?
import { expect, test } from 'vitest';
import { nextAction } from '../../../src/client/overlay/rooms/host/next-action.ts';
import type { RoomView, TableGlance } from '../../../src/core/rooms/wire.ts';

type Game = NonNullable<TableGlance['game']>;

const person = (seat: 'company' | null) => ({ id: 'p', name: { kind: 'free', text: 'P' }, seat, here: true });

function roomWith(part: Partial<RoomView>, games: readonly (Partial<Game> | null)[]): RoomView {
  const tables = games.map((game) => ({
    people: game ? [person('company')] : [],
    lent: [],
    game: game && { year: 2027, step: 'act', waits: [], held: false, ...game },
  }));
  const plan = { session: 'lesson', pace: 'together' };
  return { phase: 'playing', year: 1, plan, tables, ...part } as unknown as RoomView;
}

test('with nobody seated there is nothing to begin; with one person there is', () => {
  const empty = roomWith({ phase: 'lobby' }, [null, null]);
  expect(nextAction(empty)).toMatchObject({ name: 'gather', deed: null });
  const seated = { ...empty, tables: roomWith({}, [{}]).tables };
  expect(nextAction(seated)).toMatchObject({ name: 'begin', deed: { type: 'begin' } });
});

test('the next year opens when every table that plays waits for it; empty tables keep nobody waiting', () => {
  expect(nextAction(roomWith({}, [{ held: true }, {}, null]))).toMatchObject({
    name: 'play',
    deed: null,
    waiting: [1],
  });
  expect(nextAction(roomWith({}, [{ held: true }, { held: true }, null]))).toMatchObject({
    name: 'openYear',
    deed: { type: 'openYear' },
  });
});

test('in the last year, and where each table goes at its own pace, no year is opened', () => {
  expect(nextAction(roomWith({ year: 4 }, [{ held: true }])).name).toBe('play');
  const free = roomWith({}, [{ held: true }]);
  expect(nextAction({ ...free, plan: { ...free.plan, pace: 'free' } }).name).toBe('play');
});

test('the debrief comes when all have finished', () => {
  expect(nextAction(roomWith({}, [{ step: 'over' }, {}])).name).toBe('play');
  expect(nextAction(roomWith({}, [{ step: 'over' }, { step: 'over' }])).deed).toEqual({ type: 'debrief' });
  expect(nextAction(roomWith({ phase: 'debrief' }, [{ step: 'over' }]))).toMatchObject({
    name: 'over',
    deed: null,
  });
});
