// What does a group do in the years of a game? A game is played again from its log, and every command and event is a line.
import type { ActorId } from '../content/vocabulary.ts';
import type { GameEvent, Log, Logged, Rules, State } from '../engine/index.ts';
import type { Hands, Led } from './around.ts';
import { linesOfCommand } from './command-lines.ts';
import { linesOfEvent } from './event-lines.ts';
import type { CountWords, Line } from './lines.ts';
import { YEAR_MOMENTS, type YearMoment } from './programme.ts';

/** Turns of speech in each time of a year. A class says one sentence per group; adults talk the two minutes they have. */
const TALK: Readonly<Record<Led, Readonly<Record<YearMoment, number>>>> = {
  lesson: { observe: 0, agree: 4, act: 0, review: 1 },
  workshop: { observe: 0, agree: 5, act: 0, review: 1 },
};

export interface Told {
  readonly rules: Rules;
  readonly log: Log;
  readonly count: CountWords;
  readonly session: Led;
  readonly hands: Hands;
}

/** Lines of every year of a game that four groups have played around one screen. */
export function linesOfYears(told: Told): readonly Line[] {
  const { rules, log, count, hands } = told;
  const begun = rules.start(log.setup);
  const lines: Line[] = [];
  const read: Read = new Map(log.setup.seats.map(({ actor }) => [actor, new Set<string>()]));
  let state = begun.state;
  const hear = (events: readonly GameEvent[], after: State) => {
    for (const event of events) {
      if (event.type === 'yearBegan') lines.push(...linesOfBeginning(told, event.year));
      lines.push(...linesOfEvent(event, { state: after, count }));
    }
  };
  hear(begun.events, state);
  for (const logged of log.commands) {
    const fresh = newCards(state, { logged, read, count });
    lines.push(...among(state, [...fresh, ...linesOfCommand(state, logged, hands)], hands));
    const applied = rules.apply(state, logged);
    if (!applied.ok) throw new Error(`${applied.why.key}: the log is not of these rules`);
    state = applied.state;
    hear(applied.events, state);
  }
  return lines;
}

/** Each time of the year wants the room's eyes, and its talk; the first year, a word on how it goes. */
function linesOfBeginning({ session }: Told, year: number): readonly Line[] {
  return YEAR_MOMENTS.flatMap((moment): Line[] => [
    { moment, year, doing: 'attention', times: 1 },
    { moment, year, doing: 'turn', times: TALK[session][moment] },
    { moment, year, doing: 'explain', times: year === 1 ? 1 : 0 },
  ]);
}

/** Before open cards all groups read and choose at the same time: each takes its share of the room's minutes. */
function among({ setup }: State, lines: readonly Line[], hands: Hands): readonly Line[] {
  if (hands === 'passed') return lines;
  const share = 1 / setup.seats.length;
  return lines.map((line) => (AT_ONCE.has(line.doing) ? { ...line, times: line.times * share } : line));
}

const AT_ONCE: ReadonlySet<Line['doing']> = new Set(['read', 'choose', 'exchange']);

type Read = ReadonlyMap<ActorId, Set<string>>;

/** Whoever takes the device reads the names of the cards it has not seen yet. */
function newCards(
  { step, year, seats }: State,
  { logged, read, count }: { logged: Logged; read: Read; count: CountWords },
): readonly Line[] {
  if (step !== 'act') return [];
  const known = read.get(logged.seat) ?? new Set();
  const fresh = seats[logged.seat].hand.filter((card) => !known.has(card));
  for (const card of fresh) known.add(card);
  const words = fresh.reduce((sum, card) => sum + count('pack', 'actions', card, 'name'), 0);
  return words === 0 ? [] : [{ moment: 'act', year, doing: 'read', times: words }];
}
