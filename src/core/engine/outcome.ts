// Where does the group stand? Lines, concert score, stars and the ending, computable by hand at any time.
import { CONDITIONS, type Condition, THEMES, type Theme } from '../content/vocabulary.ts';
import type { State } from './model.ts';
import { FULL, NUMBERS } from './numbers.ts';
import { SESSION } from './sessions.ts';

export const ENDINGS = ['cacophony', 'solos', 'duet', 'ensemble', 'concert'] as const;
export type Ending = (typeof ENDINGS)[number];
export type Direction = 'rising' | 'steady' | 'falling';

/** One line of the stave over the years that count. */
export interface Line {
  readonly notes: number;
  readonly possible: number;
  /** 0–20, to one decimal; null before it counts. */
  readonly score: number | null;
}

export interface Outcome {
  readonly goal: number;
  readonly lines: Readonly<Record<Condition, Line>>;
  /** 0–100, to one decimal. */
  readonly concertScore: number;
  /** ★ per theme, 0–2. */
  readonly stars: Readonly<Record<Theme, number>>;
  readonly starsInAll: number;
  /** Themes whose gauge has reached the goal. */
  readonly goals: number;
  readonly ending: Ending;
  /** All gauges together over the last two years. */
  readonly direction: Direction;
}

/** The gauge each theme has to reach, with what the table and the difficulty add. */
export function goalOf(state: State): number {
  const table = state.setup.information === 'table' ? NUMBERS.tableGoal : 0;
  return SESSION[state.setup.session].goal + table + (state.easier ? NUMBERS.easierGoal : 0);
}

function lineOf(state: State, condition: Condition): Line {
  const years = state.history.filter((year) => !year.rehearsal).map((year) => year.notes[condition]);
  const counted = years.filter((notes) => notes !== null);
  const notes = counted.reduce((sum, n) => sum + n, 0);
  const possible = FULL * counted.length;
  return { notes, possible, score: possible === 0 ? null : tenth((20 * notes) / possible) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** 5 × (half the average of the lines + half the weakest): no line can be bought back by the others. */
function concertScore(lines: readonly Line[]): number {
  const shares = lines.filter((line) => line.possible > 0).map((line) => (20 * line.notes) / line.possible);
  if (shares.length === 0) return 0;
  const average = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return tenth(5 * (average / 2 + Math.min(...shares) / 2));
}

function endingOf(stars: number, score: number): Ending {
  if (stars === 0) return 'cacophony';
  if (stars <= 2) return 'solos';
  if (stars <= 4) return 'duet';
  return stars === 6 && score >= NUMBERS.concert ? 'concert' : 'ensemble';
}

function directionOf(state: State): Direction {
  const years = state.history.filter((year) => !year.rehearsal);
  const total = (gauges: Readonly<Record<Theme, number>>) =>
    THEMES.reduce((sum, theme) => sum + gauges[theme], 0);
  const before = years.at(-3)?.gauges;
  const change = total(state.gauges) - (before ? total(before) : THEMES.length * NUMBERS.gaugeStart);
  return change > 2 ? 'rising' : change < -2 ? 'falling' : 'steady';
}

/** Stars of a theme, 0–2, at a gauge of 0–100. */
export function starsAt(gauge: number, goal: number): number {
  if (gauge >= goal) return 2;
  return gauge >= NUMBERS.held ? 1 : 0;
}

export function outcome(state: State): Outcome {
  const goal = goalOf(state);
  const lines = Object.fromEntries(CONDITIONS.map((c) => [c, lineOf(state, c)])) as Record<Condition, Line>;
  const stars = Object.fromEntries(
    THEMES.map((theme) => [theme, starsAt(state.gauges[theme], goal)]),
  ) as Record<Theme, number>;
  const starsInAll = THEMES.reduce((sum, theme) => sum + stars[theme], 0);
  const score = concertScore(CONDITIONS.map((c) => lines[c]));
  return {
    goal,
    lines,
    concertScore: score,
    stars,
    starsInAll,
    goals: THEMES.filter((theme) => stars[theme] === 2).length,
    ending: endingOf(starsInAll, score),
    direction: directionOf(state),
  };
}
