// What does the guide of the first game say, and when? Beats as data; at most one short line at a time.
import type { Message } from '../../../core/engine/index.ts';
import { seatOf } from './hand-model.ts';
import type { Table } from './table-context.ts';

export interface CoachBeat {
  readonly id: string;
  readonly when: (table: Table) => boolean;
  readonly line: Message;
  /** Name of the part of the table that glows meanwhile. */
  readonly glow: 'hand' | 'sky' | 'onward' | 'partners' | 'square' | 'house' | 'review' | null;
}

function beat(id: string, glow: CoachBeat['glow'], when: CoachBeat['when']): CoachBeat {
  return { id, when, line: { key: `game:coach.${id}`, params: {} }, glow };
}

const planned = ({ truth }: Table) => (seatOf(truth)?.plan ?? []).length;
const first = ({ truth }: Table) => truth.rehearsal;
const together = ({ truth }: Table) => truth.year === 1 && !truth.rehearsal;
const lastShown = ({ beats, shown }: Table) => beats[shown - 1]?.kind ?? null;
const inYear = (table: Table, year: number) => table.truth.year === year && !table.truth.rehearsal;

/** In the order in which they are tried: the first that fits the moment speaks. */
export const COACH: readonly CoachBeat[] = [
  beat(
    'firstCard',
    'hand',
    (t) => first(t) && t.stage === 'act' && planned(t) === 0 && t.state.card === null,
  ),
  beat('firstCloud', 'sky', (t) => first(t) && t.stage === 'act' && t.state.card !== null),
  beat('firstReady', 'onward', (t) => first(t) && t.stage === 'act' && planned(t) > 0),
  beat('firstTurn', 'onward', (t) => first(t) && t.held.reviewing && t.shown === 0),
  beat('firstOverlap', 'review', (t) => first(t) && t.held.reviewing && lastShown(t) === 'overlap'),
  beat('rehearsalOver', 'onward', (t) => first(t) && t.stage === 'review' && !t.held.reviewing),
  beat('pointFirst', 'sky', (t) => together(t) && t.stage === 'agree' && t.state.act === null),
  beat('onThree', 'onward', (t) => together(t) && t.stage === 'agree' && t.state.act !== null),
  beat(
    'asked',
    'partners',
    (t) => together(t) && t.stage === 'act' && t.legal.some((c) => c.type === 'answer'),
  ),
  beat('ghosts', 'hand', (t) => together(t) && t.stage === 'act' && planned(t) === 0),
  beat('accord', 'review', (t) => together(t) && t.held.reviewing && lastShown(t) === 'accord'),
  beat('compare', 'review', (t) => together(t) && t.stage === 'review' && !t.held.reviewing),
  beat('agenda', 'sky', (t) => inYear(t, 2) && t.truth.step === 'point' && t.stage === 'agree'),
  beat('event', null, (t) => inYear(t, 2) && t.stage === 'observe'),
  beat('backbone', 'house', (t) => inYear(t, 3) && t.truth.step === 'house'),
  beat('stars', 'sky', (t) => inYear(t, 3) && t.truth.step === 'star' && !t.held.reviewing),
  beat('measurement', 'house', (t) => inYear(t, 4) && t.truth.step === 'house'),
  beat('finale', null, (t) => inYear(t, 5) && t.stage === 'observe'),
];

/** What the guide says now; null when it is silent, sent away, or this is no guided game. */
export function coachLine(table: Table): CoachBeat | null {
  if (table.truth.setup.opening !== 'scripted' || table.state.uncoached) return null;
  return COACH.find((one) => one.when(table)) ?? null;
}
