// Does the host have one thing to do at every moment, and never a wrong one?
import { expect, test } from 'vitest';
import { nextAction } from '../../../src/client/overlay/rooms/host/next-action.ts';
import type { RoomView, TableGlance } from '../../../src/core/rooms/wire.ts';

const SECOND = { year: 2, step: 'act' } as const;

type Game = NonNullable<TableGlance['game']>;

const person = (seat: 'company' | null) => ({ id: 'p', name: { kind: 'free', text: 'P' }, seat, here: true });

function roomWith(part: Partial<RoomView>, games: readonly (Partial<Game> | null)[]): RoomView {
  const tables = games.map((game) => ({
    people: game ? [person('company')] : [],
    lent: [],
    game: game && { year: 2027, step: 'act', waits: [], awaits: null, ...game },
  }));
  const plan = { session: 'lesson', pace: 'years' };
  return { phase: 'playing', gate: { year: 1, step: 'act' }, plan, tables, ...part } as unknown as RoomView;
}

test('with nobody seated there is nothing to begin; with one person there is', () => {
  const empty = roomWith({ phase: 'lobby' }, [null, null]);
  expect(nextAction(empty)).toMatchObject({ name: 'gather', deed: null });
  const seated = { ...empty, tables: roomWith({}, [{}]).tables };
  expect(nextAction(seated)).toMatchObject({ name: 'begin', deed: { type: 'begin' } });
});

test('the next year opens when every table that plays waits for it; empty tables keep nobody waiting', () => {
  expect(nextAction(roomWith({}, [{ awaits: SECOND }, {}, null]))).toMatchObject({
    name: 'play',
    deed: null,
    waiting: [1],
  });
  expect(nextAction(roomWith({}, [{ awaits: SECOND }, { awaits: SECOND }, null]))).toMatchObject({
    name: 'openYear',
    deed: { type: 'openGate', gate: SECOND },
  });
});

test('step by step the earliest gate opens first, and a table that waits further on waits', () => {
  const house = { year: 1, step: 'house' } as const;
  const act = { year: 1, step: 'act' } as const;
  const open = { gate: { year: 1, step: 'point' } } as const;
  expect(nextAction(roomWith(open, [{ awaits: act }, { awaits: house }]))).toMatchObject({
    name: 'openHouse',
    deed: { type: 'openGate', gate: house },
  });
  expect(nextAction(roomWith({ gate: house }, [{ awaits: act }, { awaits: act }])).name).toBe('openAct');
});

test('where nothing is waited for, nothing is opened', () => {
  expect(nextAction(roomWith({}, [{}, {}]))).toMatchObject({ name: 'play', deed: null });
});

test('the debrief comes when all have finished', () => {
  expect(nextAction(roomWith({}, [{ step: 'over' }, {}])).name).toBe('play');
  expect(nextAction(roomWith({}, [{ step: 'over' }, { step: 'over' }])).deed).toEqual({ type: 'debrief' });
  expect(nextAction(roomWith({ phase: 'debrief' }, [{ step: 'over' }]))).toMatchObject({
    name: 'over',
    deed: null,
  });
});
