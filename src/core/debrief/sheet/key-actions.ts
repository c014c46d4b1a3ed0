// Which of the actions that were played shall a community go on with? Those that opened a sky, or came nearest, shared by most.
import type { ActorId } from '../../content/vocabulary.ts';
import type { Entry } from '../../engine/index.ts';
import { filledBy, fills } from '../deeds.ts';
import { sum, type Tale, type Told, told } from '../tale.ts';

export interface KeyAction {
  readonly trend: string;
  /** The card of the one who leads. */
  readonly card: string;
  /** The need that this card met first; null where it only sounded with another. */
  readonly need: number | null;
  readonly leads: ActorId;
  /** Who else met a need of the same trend, in seating order. */
  readonly joins: readonly ActorId[];
  /** The year of the calendar in which it was first played. */
  readonly calendar: number;
  readonly cleared: boolean;
  /** Entries it rests on. */
  readonly because: readonly number[];
}

const MOST = 4;

type Gift = Told<'contributed'>;

interface Work {
  readonly trend: string;
  readonly gifts: readonly Gift[];
  readonly sky: Entry | null;
}

/** Everything given to one trend, and the sky it opened. */
function worksOf(tale: Tale): readonly Work[] {
  const gifts = fills(tale, tale.entries);
  const trends = [...new Set(gifts.map(({ event }) => event.trend))];
  return trends.map((trend) => ({
    trend,
    gifts: gifts.filter(({ event }) => event.trend === trend),
    sky: told(tale.entries, 'skyCleared').find(({ event }) => event.trend === trend) ?? null,
  }));
}

function needsBy(tale: Tale, gifts: readonly Gift[], seat: ActorId): number {
  return sum(gifts.filter(({ event }) => event.seat === seat).map((gift) => filledBy(tale, gift)));
}

/** Leads: who met most of its needs; of two alike, the first to give. */
function actionOf(tale: Tale, { trend, gifts, sky }: Work): KeyAction[] {
  const seats = [...new Set(gifts.map(({ event }) => event.seat))];
  const [leads] = seats.sort((a, b) => needsBy(tale, gifts, b) - needsBy(tale, gifts, a));
  const own = gifts.filter(({ event }) => event.seat === leads);
  const [first] = [...own].sort((a, b) => filledBy(tale, b) - filledBy(tale, a));
  if (leads === undefined || !first) return [];
  return [
    {
      trend,
      card: first.event.card,
      need: first.event.needs[0] ?? null,
      leads,
      joins: tale.seats.filter((seat) => seat !== leads && seats.includes(seat)),
      calendar: tale.years.find(({ year }) => year === first.year)?.calendar ?? 0,
      cleared: sky !== null,
      because: [...gifts, ...(sky ? [sky] : [])].map(({ index }) => index),
    },
  ];
}

/** At most four: opened skies first, then those that most actors shared, then those that met most needs. */
export function keyActionsOf(tale: Tale): readonly KeyAction[] {
  const works = worksOf(tale);
  const needs = new Map(works.map(({ trend, gifts }) => [trend, sum(gifts.map((g) => filledBy(tale, g)))]));
  return works
    .flatMap((work) => actionOf(tale, work))
    .sort(
      (a, b) =>
        Number(b.cleared) - Number(a.cleared) ||
        b.joins.length - a.joins.length ||
        (needs.get(b.trend) ?? 0) - (needs.get(a.trend) ?? 0),
    )
    .slice(0, MOST);
}
