// How did each gauge move, year by year, and what moved it? The causes add up exactly to the change.
import { THEMES, type Theme } from '../content/vocabulary.ts';
import { type Because, type Entry, NUMBERS } from '../engine/index.ts';
import { claim, type Statement, tell } from './statement.ts';
import { type Chapter, sum, type Tale, type Told, told } from './tale.ts';

export type CauseKind = Because['kind'];

export interface GaugeCause {
  readonly kind: CauseKind;
  /** Points, below zero when it pressed. */
  readonly by: number;
  readonly statement: Statement;
}

export interface GaugeYear {
  readonly theme: Theme;
  readonly year: number;
  readonly calendar: number;
  readonly from: number;
  readonly to: number;
  /** Biggest first. */
  readonly causes: readonly GaugeCause[];
  readonly statements: readonly Statement[];
}

type Moved = Told<'gaugeMoved'>;
type Way = 'up' | 'down' | 'even';

export const points = (moves: readonly Moved[]): number =>
  sum(moves.map(({ event }) => event.to - event.from));

export const way = (by: number): Way => (by > 0 ? 'up' : by < 0 ? 'down' : 'even');

/** Moves of one theme's gauge. */
export function moves(entries: readonly Entry[], theme: Theme): readonly Moved[] {
  return told(entries, 'gaugeMoved').filter(({ event }) => event.theme === theme);
}

/** Moves by their cause, biggest first. */
export function byCause(
  moved: readonly Moved[],
): readonly { readonly kind: CauseKind; readonly by: number; readonly entries: readonly Moved[] }[] {
  const kinds = [...new Set(moved.map(({ event }) => event.because.kind))];
  return kinds
    .map((kind) => {
      const entries = moved.filter(({ event }) => event.because.kind === kind);
      return { kind, by: points(entries), entries };
    })
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

const CAUSE: Readonly<Record<Exclude<CauseKind, 'link'>, string>> = {
  pressure: 'debrief:gauge.cause.pressure',
  need: 'debrief:gauge.cause.need',
  resonance: 'debrief:gauge.cause.resonance',
  star: 'debrief:gauge.cause.star',
  alone: 'debrief:gauge.cause.alone',
  accord: 'debrief:gauge.cause.accord',
  sky: 'debrief:gauge.cause.sky',
  priority: 'debrief:gauge.cause.priority',
  ready: 'debrief:gauge.cause.ready',
  unready: 'debrief:gauge.cause.unready',
  voice: 'debrief:gauge.cause.voice',
};
const LINK: Readonly<Record<Way, string>> = {
  up: 'debrief:gauge.cause.linkUp',
  down: 'debrief:gauge.cause.linkDown',
  even: 'debrief:gauge.cause.linkEven',
};
const CHANGE: Readonly<Record<Way, string>> = {
  up: 'debrief:gauge.up',
  down: 'debrief:gauge.down',
  even: 'debrief:gauge.even',
};

function causesOf(theme: Theme, { calendar: year }: Chapter, moved: readonly Moved[]): readonly GaugeCause[] {
  return byCause(moved).map(({ kind, by, entries }) => {
    const key = kind === 'link' ? LINK[way(by)] : CAUSE[kind];
    const params = { year, theme, by: Math.abs(by) };
    return { kind, by, statement: claim({ key, params }, entries) };
  });
}

function yearsOf(tale: Tale, theme: Theme): readonly GaugeYear[] {
  let gauge: number = NUMBERS.gaugeStart;
  return tale.years.map((chapter) => {
    const moved = moves(chapter.entries, theme);
    const by = points(moved);
    const from = gauge;
    gauge += by;
    const params = { year: chapter.calendar, theme, by: Math.abs(by) };
    return {
      theme,
      year: chapter.year,
      calendar: chapter.calendar,
      from,
      to: gauge,
      causes: causesOf(theme, chapter, moved),
      statements: moved.length > 0 ? [claim({ key: CHANGE[way(by)], params }, moved)] : [],
    };
  });
}

export function gaugesOf(tale: Tale): readonly GaugeYear[] {
  return THEMES.flatMap((theme) => yearsOf(tale, theme));
}

/** What one thing did to the gauges: the moves that name it, as one sentence. Null when it moved none. */
export interface Effect {
  readonly by: number;
  readonly statement: Statement;
}

export function effectOf(about: Entry, moved: readonly Moved[]): Effect | null {
  if (moved.length === 0) return null;
  const by = points(moved);
  const params = { by: Math.abs(by), at: about.index };
  if (by === 0) return { by, statement: tell('effect.even', params, moved) };
  return { by, statement: tell(by > 0 ? 'effect.up' : 'effect.down', params, moved) };
}
