// How long does a kind of session take, over many games, and is that what it promises?
import { type Rules, SESSION } from '../core/engine/index.ts';
import { HANDS_OF, type Hands } from '../core/pace/around.ts';
import type { HumanPace, Paced } from '../core/pace/human.ts';
import { ICEBREAKER } from '../core/pace/icebreaker.ts';
import { FIRST_MOVE, ON_SCREEN } from '../core/pace/icebreaker-lines.ts';
import type { CountWords } from '../core/pace/lines.ts';
import { type Length, lengthOfGame, lengthOfIcebreaker } from '../core/pace/pace.ts';
import { programmeOf } from '../core/pace/programme.ts';
import { logOfGame } from './pace-games.ts';
import { wordCounter } from './pace-words.ts';

/** Minutes that a moment takes, and what the programme gives it. */
interface MomentReport {
  readonly id: string;
  readonly minutes: number;
  readonly planned: number;
}

export interface PaceReport {
  readonly session: Paced;
  readonly games: number;
  /** How groups got at their cards; null where there are none to hold. */
  readonly hands: Hands | null;
  /** Median over the games. */
  readonly minutes: number;
  readonly p10: number;
  readonly p90: number;
  readonly moments: readonly MomentReport[];
  /** Null while the page has no words there. */
  readonly wordsBeforeFirstMove: number | null;
  readonly missed: readonly string[];
  readonly pass: boolean;
}

export interface Play {
  readonly human: HumanPace;
  readonly seed: number;
  readonly games: number;
  /** How groups get at their cards; null: as the session does. */
  readonly hands: Hands | null;
}

/** Either way. */
const TOLERANCE = 0.1;
const MOST_WORDS = 60;

/** What must be read or heard before a first move: [file, path…]. */
const BEFORE_FIRST_MOVE: Readonly<Record<Paced, readonly (readonly string[])[]>> = {
  icebreaker: ON_SCREEN.map((field) => ['icebreaker', 'moment', FIRST_MOVE, field]),
  lesson: [
    ['lead', 'welcome'],
    ['game', 'now', 'observe'],
  ],
  workshop: [
    ['lead', 'welcome'],
    ['game', 'now', 'observe'],
  ],
};

export function reportOf(rules: Rules, session: Paced, play: Play): PaceReport {
  const count = wordCounter();
  const lengths = lengthsOf({ rules, session, play, count });
  const minutes = shareAt(
    lengths.map((one) => one.minutes),
    0.5,
  );
  const words = wordsBefore(session, count);
  const missed = [...timeMissed(session, minutes), ...wordsMissed(session, words)];
  const all = lengths.map((one) => one.minutes);
  return {
    session,
    games: lengths.length,
    hands: session === 'icebreaker' ? null : (play.hands ?? HANDS_OF[session]),
    minutes: rounded(minutes),
    p10: rounded(shareAt(all, 0.1)),
    p90: rounded(shareAt(all, 0.9)),
    moments: momentsOf(session, lengths),
    wordsBeforeFirstMove: words,
    missed,
    pass: missed.length === 0,
  };
}

interface Wanted {
  readonly rules: Rules;
  readonly session: Paced;
  readonly play: Play;
  readonly count: CountWords;
}

/** The icebreaker has one course; a session has as many as games. */
function lengthsOf({ rules, session, play, count }: Wanted): readonly Length[] {
  const { human, seed, games, hands } = play;
  if (session === 'icebreaker') return [lengthOfIcebreaker(human, count)];
  return Array.from({ length: games }, (_, game) => {
    const log = logOfGame(rules, { session, seed, game });
    return lengthOfGame({ rules, log, count, session, hands: hands ?? HANDS_OF[session] }, human);
  });
}

function promised(session: Paced): number {
  return session === 'icebreaker' ? 10 : SESSION[session].minutes;
}

function timeMissed(session: Paced, minutes: number): readonly string[] {
  const wanted = promised(session);
  if (Math.abs(minutes - wanted) <= TOLERANCE * wanted) return [];
  return [`${session} takes ${rounded(minutes)} minutes; ${wanted} are promised, a tenth either way.`];
}

function wordsBefore(session: Paced, count: CountWords): number | null {
  const counts = BEFORE_FIRST_MOVE[session].map((place) => count(...place));
  return counts.includes(0) ? null : counts.reduce((sum, words) => sum + words, 0);
}

function wordsMissed(session: Paced, words: number | null): readonly string[] {
  if (words === null) {
    const places = BEFORE_FIRST_MOVE[session].map(([file, ...path]) => `${file}.json ${path.join('.')}`);
    return [`The words before the first move of the ${session} are not written: ${places.join(', ')}.`];
  }
  if (words < MOST_WORDS) return [];
  return [`${session}: ${words} words before the first move; fewer than ${MOST_WORDS} are promised.`];
}

function plannedFor(session: Paced, id: string): number {
  if (session === 'icebreaker') return (ICEBREAKER.find((one) => one.id === id)?.seconds ?? 0) / 60;
  const budget = programmeOf(session).filter((moment) => moment.id === id);
  return budget.reduce((sum, { minutes }) => sum + minutes, 0);
}

function momentsOf(session: Paced, lengths: readonly Length[]): readonly MomentReport[] {
  return Object.keys(lengths[0]?.moments ?? {}).map((id) => ({
    id,
    minutes: rounded(
      shareAt(
        lengths.map(({ moments }) => moments[id] ?? 0),
        0.5,
      ),
    ),
    planned: rounded(plannedFor(session, id)),
  }));
}

/** The value below which this share of them lies. */
function shareAt(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}

function rounded(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
