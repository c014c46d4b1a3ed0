// Whose turn is it in which bar of a year? Deeds become turns of their actor over the first four bars.
import { ACTORS, type ActorId, type Theme } from '../../content/vocabulary.ts';
import type { Deed } from './deeds.ts';
import type { Facts } from './facts.ts';
import { themeOf } from './harmony.ts';

/** Bars of a year that carry turns; the fifth closes it. */
const TURN_BARS = 4;

export interface Turn {
  readonly actor: ActorId;
  /** Bar of the year, 0–3. */
  readonly bar: number;
  /** cell: joined to others. solo: filled a need, joined to nobody. alone: went it alone. fragment: did nothing. */
  readonly kind: 'cell' | 'solo' | 'alone' | 'fragment';
  readonly theme: Theme;
  /** How often the same motif came before: what is said again climbs. */
  readonly nth: number;
  /** In each bar one motif leads and the others make room. */
  readonly leads: boolean;
  readonly because: readonly number[];
}

/** In which order an actor takes the bars: few turns answer each other, many meet. */
const ORDER: Readonly<Record<ActorId, readonly number[]>> = {
  association: [0, 2, 1, 3],
  company: [1, 3, 0, 2],
  authority: [2, 0, 3, 1],
  research: [3, 1, 2, 0],
};

export function barOf(actor: ActorId, turn: number, year: number): number {
  return ((ORDER[actor][turn % TURN_BARS] ?? 0) + year - 1) % TURN_BARS;
}

export function isJoined(facts: Facts, actor: ActorId): boolean {
  return facts.groups.some(({ seats }) => seats.includes(actor));
}

function of(facts: Facts, actor: ActorId, kind: Deed['kind']): readonly Deed[] {
  return facts.deeds[actor].filter((deed) => deed.kind === kind);
}

type Taken = Omit<Turn, 'leads'>;

function turnsOf(facts: Facts, actor: ActorId): readonly Taken[] {
  const filled = of(facts, actor, 'filled');
  const alone = of(facts, actor, 'alone');
  if (filled.length + alone.length === 0) return [fragmentOf(facts, actor)];
  const kind = isJoined(facts, actor) ? 'cell' : 'solo';
  const deeds = [
    ...filled.map((deed) => ({ deed, kind }) as const),
    ...alone.map((deed) => ({ deed, kind: 'alone' }) as const),
  ];
  return deeds.slice(0, TURN_BARS).map((first, i) => ({
    actor,
    bar: barOf(actor, i, facts.year),
    kind: first.kind,
    theme: first.deed.theme,
    nth: deeds.slice(0, i).filter(({ deed }) => deed.theme === first.deed.theme).length,
    because: deeds.filter((_, at) => at % TURN_BARS === i).map(({ deed }) => deed.because),
  }));
}

function fragmentOf(facts: Facts, actor: ActorId): Taken {
  const unspent = of(facts, actor, 'unspent').map(({ because }) => because);
  const because = unspent.length > 0 ? unspent : [facts.began];
  const theme = themeOf(facts);
  return { actor, bar: barOf(actor, 0, facts.year), kind: 'fragment', theme, nth: facts.year - 1, because };
}

/** All turns of a year; who leads where several meet rotates from year to year. */
export function turns(facts: Facts): readonly Turn[] {
  const first = (facts.year - 1) % ACTORS.length;
  const rotated = [...ACTORS.slice(first), ...ACTORS.slice(0, first)];
  const all = rotated.flatMap((actor) => turnsOf(facts, actor));
  return all.map((turn, i) => ({ ...turn, leads: !all.slice(0, i).some(({ bar }) => bar === turn.bar) }));
}
