// Which three to seven moments turned the game? The weightiest of each kind first, told in order.
import type { Tale } from '../tale.ts';
import {
  crowds,
  events,
  fadings,
  lanternsStayed,
  lanternsWentOut,
  levels,
  noPriorities,
} from './agreeing.ts';
import type { Candidate, Finder, TurningKind, TurningPoint } from './candidate.ts';
import { accords, duets, lendings, overlaps, skies } from './together.ts';

const FEWEST = 3;
const MOST = 7;

const FINDERS: Readonly<Record<Exclude<TurningKind, 'eventMissed'>, Finder>> = {
  accord: accords,
  overlap: overlaps,
  lanternStayed: lanternsStayed,
  lanternWentOut: lanternsWentOut,
  level: levels,
  faded: fadings,
  sky: skies,
  eventMet: events,
  loan: lendings,
  duet: duets,
  crowd: crowds,
  noPriority: noPriorities,
};

/** The weightiest of each kind, then the rest; the sort is stable, so of equals the earlier comes first. */
function ranked(found: readonly Candidate[]): readonly Candidate[] {
  const heavy = [...found].sort((a, b) => b.weight - a.weight || a.at - b.at);
  const first = heavy.filter((one) => heavy.find(({ kind }) => kind === one.kind) === one);
  return [...first.slice(0, MOST), ...heavy.filter((one) => !first.includes(one))];
}

export function turningPoints(tale: Tale): readonly TurningPoint[] {
  const found = tale.years.flatMap((chapter) =>
    Object.values(FINDERS).flatMap((finder) => finder(tale, chapter)),
  );
  const kinds = new Set(found.map(({ kind }) => kind)).size;
  const told = ranked(found).slice(0, Math.min(MOST, Math.max(FEWEST, kinds)));
  return told.sort((a, b) => a.at - b.at).map(({ weight: _, ...point }) => point);
}
