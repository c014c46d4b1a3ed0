// What do many games of one policy come to? Means and shares, from seeds one after the other.
import {
  ACTORS,
  type ActorId,
  CONDITIONS,
  type Condition,
  THEMES,
  type Theme,
} from '../core/content/vocabulary.ts';
import { ENDINGS, type Ending, PLAYERS, type Rules, type Setup } from '../core/engine/index.ts';
import type { Options } from './arguments.ts';
import { playGame } from './game.ts';
import type { Seating } from './players.ts';
import { count, MECHANISMS, type Mechanism, newTally, type SeatTally, seatTally } from './tally.ts';

/** Per game, and the share of games in which it occurs at all. */
export interface Rate {
  readonly perGame: number;
  readonly games: number;
}

export interface Report {
  readonly policy: string;
  readonly session: string;
  readonly seats: number;
  readonly information: string;
  readonly seed: number;
  readonly games: number;
  readonly threeGoals: number;
  readonly twoGoals: number;
  readonly gauges: Readonly<Record<Theme, number>>;
  readonly lines: Readonly<Record<Condition, number>>;
  readonly concertScore: number;
  readonly mechanisms: Readonly<Record<Mechanism, Rate>>;
  readonly endings: Readonly<Record<Ending, number>>;
  /** Shares of the effort of each seat or temperament; loans count for those who lend. */
  readonly effort: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Share of promised hands that were kept. */
  readonly handsKept: Readonly<Record<string, number>>;
  readonly gamesPerSecond: number;
}

interface Sums {
  three: number;
  two: number;
  score: number;
  readonly gauges: Record<Theme, number>;
  readonly lines: Record<Condition, number>;
  readonly endings: Record<Ending, number>;
  readonly times: Record<Mechanism, number>;
  readonly occurs: Record<Mechanism, number>;
  readonly seats: Map<string, SeatTally>;
}

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}

/** The setup of the n-th game of a run. */
export function setupOf(
  options: Pick<Options, 'seed' | 'session' | 'information'>,
  { game, names }: { readonly game: number; readonly names: Readonly<Record<ActorId, string>> },
): Setup {
  return {
    seed: (Math.imul(options.seed, 1_000_003) + game) >>> 0,
    session: options.session,
    seats: ACTORS.map((actor) => ({
      actor,
      player: PLAYERS.find((player) => player === names[actor]) ?? 'builder',
    })),
    age: 'adults',
    information: options.information,
    opening: 'drawn',
    easier: false,
  };
}

/** Plays the games and adds them up; `now` is the clock in milliseconds. */
export function playGames(
  rules: Rules,
  run: { readonly options: Options; readonly seating: Seating },
  now: () => number,
): Report {
  const sums: Sums = {
    three: 0,
    two: 0,
    score: 0,
    gauges: zeros(THEMES),
    lines: zeros(CONDITIONS),
    endings: zeros(ENDINGS),
    times: zeros(MECHANISMS),
    occurs: zeros(MECHANISMS),
    seats: new Map(),
  };
  const began = now();
  for (let game = 0; game < run.options.games; game++) addGame(rules, { ...run, game }, sums);
  const seconds = (now() - began) / 1000;
  return reportOf(run.options, sums, seconds);
}

function addGame(rules: Rules, run: { options: Options; seating: Seating; game: number }, sums: Sums): void {
  const company = run.seating(run.game);
  const tally = newTally();
  const setup = setupOf(run.options, { game: run.game, names: company.names });
  let rehearsal = false;
  const state = playGame(rules, { setup, players: company }, ({ events }) => {
    for (const event of events) if (event.type === 'yearBegan') rehearsal = event.rehearsal;
    if (!rehearsal) count(tally, events);
  });
  const { goals, lines, concertScore, ending } = rules.outcome(state);
  sums.three += goals === 3 ? 1 : 0;
  sums.two += goals >= 2 ? 1 : 0;
  sums.score += concertScore;
  sums.endings[ending]++;
  for (const theme of THEMES) sums.gauges[theme] += state.gauges[theme];
  for (const condition of CONDITIONS) sums.lines[condition] += lines[condition].score ?? 0;
  for (const name of MECHANISMS) {
    sums.times[name] += tally.mechanisms[name];
    sums.occurs[name] += tally.mechanisms[name] > 0 ? 1 : 0;
  }
  for (const actor of ACTORS) addSeat(sums, company.names[actor], seatTally(tally, actor));
}

function addSeat(sums: Sums, name: string, tally: SeatTally): void {
  const before = sums.seats.get(name);
  const keys = Object.keys(tally) as (keyof SeatTally)[];
  const sum = Object.fromEntries(keys.map((key) => [key, (before?.[key] ?? 0) + tally[key]]));
  sums.seats.set(name, sum as unknown as SeatTally);
}

function reportOf(options: Options, sums: Sums, seconds: number): Report {
  const { policy, session, information, seed, games } = options;
  const mean = <K extends string>(record: Record<K, number>) =>
    Object.fromEntries(
      Object.entries<number>(record).map(([key, sum]) => [key, round(sum / games)]),
    ) as Record<K, number>;
  const rates = MECHANISMS.map((name) => [
    name,
    { perGame: round(sums.times[name] / games), games: round(sums.occurs[name] / games) },
  ]);
  const seats = [...sums.seats].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    policy,
    session,
    seats: ACTORS.length,
    information,
    seed,
    games,
    threeGoals: round(sums.three / games),
    twoGoals: round(sums.two / games),
    gauges: mean(sums.gauges),
    lines: mean(sums.lines),
    concertScore: round(sums.score / games),
    mechanisms: Object.fromEntries(rates) as Record<Mechanism, Rate>,
    endings: mean(sums.endings),
    effort: Object.fromEntries(seats.map(([name, tally]) => [name, sharesOf(tally)])),
    handsKept: Object.fromEntries(
      seats.map(([name, tally]) => [name, round(tally.kept / Math.max(1, tally.promised))]),
    ),
    gamesPerSecond: round(games / seconds),
  };
}

function sharesOf(tally: SeatTally): Record<string, number> {
  const share = (effort: number) => round(effort / Math.max(1, tally.given));
  const { filled, lost, alone, house, lent, unspent } = tally;
  return {
    filled: share(filled),
    lost: share(lost),
    alone: share(alone),
    house: share(house),
    lent: share(lent),
    unspent: share(unspent),
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
