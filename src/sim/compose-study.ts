// Does the music say what the game was? Many games composed, some of them rendered, and what holds for all of them.
import { createHash } from 'node:crypto';
import { compose, type Piece, type Richness, richnessOf } from '../core/debrief/compose/index.ts';
import type { Rules } from '../core/engine/index.ts';
import { type Bank, mix, wavOf } from '../core/music/index.ts';
import { type Heard, hear, STUDIED } from './compose-game.ts';
import { isWell, type Measured, measure } from './measure.ts';
import { rankCorrelation } from './rank.ts';

/** Every so many games one is rendered: each policy once, then again. */
const RENDERED = 13;
/** Rank correlation with the concert score from which richness counts as rising with it. */
const RISES = 0.7;

export interface Study {
  readonly pass: boolean;
  readonly games: number;
  readonly seed: number;
  /** Same log, same piece and, for rendered ones, same file. */
  readonly same: { readonly pieces: number; readonly files: number; readonly different: number };
  /** One command changed: bars of earlier years that changed with it, and games in which later ones did. */
  readonly changed: { readonly games: number; readonly earlierBars: number; readonly laterHeard: number };
  readonly correlation: Readonly<Record<keyof Richness, number>>;
  readonly policies: Readonly<Record<string, Richness & { readonly score: number }>>;
  readonly endings: Readonly<Record<string, number>>;
  readonly seconds: { readonly shortest: number; readonly longest: number };
  readonly rendered: readonly (Measured & { readonly policy: string })[];
}

interface Row {
  readonly heard: Heard;
  readonly piece: Piece;
  readonly richness: Richness;
  readonly different: number;
  readonly earlierBars: number;
  readonly laterHeard: boolean;
}

export interface Studied {
  readonly games: number;
  readonly seed: number;
  readonly bank: Bank;
}

const MEASURES = ['voices', 'consonance', 'inKey', 'all'] as const;

/** Bars before a year that differ between two pieces. */
function differing(one: Piece, other: Piece, before: number): number {
  const text = (piece: Piece, bar: number) =>
    JSON.stringify([piece.bars[bar], piece.notes.filter((note) => note.bar === bar)]);
  const earlier = one.bars.filter((bar) => bar.year < before);
  return earlier.filter(({ index }) => text(one, index) !== text(other, index)).length;
}

function rowOf(rules: Rules, seed: number, game: number): Row {
  const heard = hear(rules, { seed, game, change: null });
  const piece = compose(heard.entries, heard.outcome);
  const again = hear(rules, { seed, game, change: null });
  const change = (game * 37) % heard.decisions;
  const other = hear(rules, { seed, game, change });
  const changed = compose(other.entries, other.outcome);
  return {
    heard,
    piece,
    richness: richnessOf(piece),
    different: Number(JSON.stringify(compose(again.entries, again.outcome)) !== JSON.stringify(piece)),
    earlierBars: other.changed === null ? 0 : differing(piece, changed, other.changed),
    laterHeard: JSON.stringify(changed) !== JSON.stringify(piece),
  };
}

function rendered({ heard, piece }: Row, bank: Bank) {
  const sound = mix(piece, bank);
  return { policy: heard.policy, ...measure(piece, sound), file: fingerprint(wavOf(sound)) };
}

function fingerprint(file: Uint8Array): string {
  return createHash('sha1').update(file).digest('hex');
}

function mean(rows: readonly Row[], of: (row: Row) => number): number {
  const sum = rows.reduce((all, row) => all + of(row), 0);
  return Math.round((1000 * sum) / Math.max(1, rows.length)) / 1000;
}

function byPolicy(rows: readonly Row[]): Study['policies'] {
  const figures = (policy: string) => {
    const own = rows.filter(({ heard }) => heard.policy === policy);
    const means = MEASURES.map((name) => [name, mean(own, ({ richness }) => richness[name])]);
    return { score: mean(own, ({ heard }) => heard.outcome.concertScore), ...Object.fromEntries(means) };
  };
  return Object.fromEntries(STUDIED.map((policy) => [policy, figures(policy)]));
}

function correlations(rows: readonly Row[]): Study['correlation'] {
  const scores = rows.map(({ heard }) => heard.outcome.concertScore);
  const along = (name: keyof Richness) =>
    rankCorrelation(
      scores,
      rows.map(({ richness }) => richness[name]),
    );
  return Object.fromEntries(MEASURES.map((name) => [name, Math.round(1000 * along(name)) / 1000])) as Record<
    keyof Richness,
    number
  >;
}

function count(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Plays, composes and renders. */
export function study(rules: Rules, { games, seed, bank }: Studied): Study {
  const rows = Array.from({ length: games }, (_, game) => rowOf(rules, seed, game));
  const chosen = rows.filter((_, game) => game % (RENDERED + 3) === 0).slice(0, RENDERED);
  const files = chosen.map((row) => rendered(row, bank));
  const first = chosen[0];
  const twice = first ? Number(rendered(first, bank).file !== files[0]?.file) : 0;
  const correlation = correlations(rows);
  const seconds = rows.map(({ piece }) => piece.seconds);
  const same = {
    pieces: rows.length,
    files: files.length,
    different: rows.reduce((sum, row) => sum + row.different, twice),
  };
  const earlierBars = rows.reduce((sum, row) => sum + row.earlierBars, 0);
  const rises = MEASURES.every((name) => correlation[name] >= RISES);
  const [shortest, longest] = [Math.min(...seconds), Math.max(...seconds)];
  return {
    pass: same.different === 0 && earlierBars === 0 && rises && files.every(isWell),
    games,
    seed,
    same,
    changed: { games, earlierBars, laterHeard: rows.filter(({ laterHeard }) => laterHeard).length },
    correlation,
    policies: byPolicy(rows),
    endings: count(rows.map(({ heard }) => heard.outcome.ending)),
    seconds: { shortest, longest },
    rendered: files.map(({ file: _, ...measured }) => measured),
  };
}
