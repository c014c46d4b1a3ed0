// In which key is a year, and which chords does it move through?
import { ACTORS, THEMES, type Theme } from '../../content/vocabulary.ts';
import type { Facts } from './facts.ts';
import { BARS_A_YEAR, type Bar, type Key, type Mode } from './piece.ts';

/** D: easy for flute, cello and horn alike. */
export const HOME = 2;

/** The year is in the key of its theme: home, a fourth or a fifth above. */
const TONIC: Readonly<Record<Theme, number>> = { health: HOME, energy: HOME + 5, education: HOME + 7 };

/** The more notes the five lines earned, the brighter the mode. */
const BRIGHTER: readonly (readonly [from: number, mode: Mode])[] = [
  [65, 'ionian'],
  [45, 'mixolydian'],
  [25, 'dorian'],
];

/** Roots of the five bars, in steps above the tonic: two ways through each mode. */
const WAYS: Readonly<Record<Mode, readonly (readonly number[])[]>> = {
  ionian: [
    [0, 5, 3, 4, 0],
    [0, 2, 3, 4, 0],
    [0, 3, 1, 4, 0],
  ],
  mixolydian: [
    [0, 6, 3, 3, 0],
    [0, 3, 0, 6, 0],
    [0, 4, 3, 6, 0],
  ],
  dorian: [
    [0, 3, 6, 3, 0],
    [0, 2, 3, 4, 0],
    [0, 6, 2, 4, 0],
  ],
  aeolian: [
    [0, 5, 2, 6, 0],
    [0, 3, 5, 4, 0],
    [0, 5, 3, 4, 0],
  ],
};

/** What most was done for; where nothing was done, what the newest clouds hang over. */
export function themeOf(facts: Facts): Theme {
  const filled = ACTORS.flatMap((actor) => facts.deeds[actor]).filter(({ kind }) => kind === 'filled');
  const themes = (filled.length > 0 ? filled : facts.open.slice(-2)).map(({ theme }) => theme);
  const count = (theme: Theme) => themes.filter((one) => one === theme).length;
  return THEMES.reduce((best, theme) => (count(theme) > count(best) ? theme : best), 'health');
}

export function keyOf(facts: Facts, isLast: 'last' | 'earlier'): Key {
  const mode = BRIGHTER.find(([from]) => facts.share >= from)?.[1] ?? 'aeolian';
  return { tonic: isLast === 'last' ? HOME : TONIC[themeOf(facts)], mode };
}

/** Without a shared agenda the harmony stays where it is; each note of that line sets one more bar in motion. */
const MOVES: readonly (readonly number[])[] = [[], [3], [2, 3], [1, 2, 3], [1, 2, 3]];

function chordsOf(facts: Facts, key: Key): readonly number[] {
  const ways = WAYS[key.mode];
  const done = ACTORS.reduce((sum, actor) => sum + facts.deeds[actor].length, 0);
  const way = ways[(facts.year + done) % ways.length] ?? [];
  const moves = MOVES[facts.notes.agenda ?? 2] ?? [];
  let chord = 0;
  return way.map((root, bar) => {
    if (bar === BARS_A_YEAR - 1) return facts.skies.length > 0 || moves.length === 0 ? 0 : 4;
    if (moves.includes(bar)) chord = root;
    return chord;
  });
}

/** The five bars of a year, the first of which is bar number `from`. */
export function barsOf(facts: Facts, key: Key, from: number): readonly Bar[] {
  return chordsOf(facts, key).map((chord, i) => ({ index: from + i, year: facts.year, key, chord }));
}
