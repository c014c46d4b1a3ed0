// Does the piece of a class say what its tables played? Classes of one to twelve tables composed, some of them rendered.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ClassPiece,
  composeClass,
  type Playing,
  type Richness,
  richnessOf,
} from '../core/debrief/compose/index.ts';
import type { Rules } from '../core/engine/index.ts';
import { type Bank, mix, wavOf } from '../core/music/index.ts';
import { MOST_TABLES } from '../core/rooms/room.ts';
import { hear, STUDIED } from './compose-game.ts';
import { isWell, measure } from './measure.ts';
import { rankCorrelation } from './rank.ts';
import { isOneSided, spread } from './spread.ts';

/** Rendered once each, and written where a folder is named. */
const RENDERED = [1, 4, MOST_TABLES] as const;
/** Rank correlation of how full a class sounds with the mean concert score of its tables. */
const RISES = 0.7;
/** No class strays further: its tables play in one key. */
const CONSONANT = 0.7;
const IN_KEY = 0.98;

export interface Wanted {
  readonly classes: number;
  readonly seed: number;
  readonly bank: Bank;
  readonly folder: string | null;
}

interface Class {
  readonly tables: readonly Playing[];
  /** Mean concert score. */
  readonly score: number;
}

/** The way of playing changes from table to table, and from class to class more or less. */
function classOf(rules: Rules, seed: number, wish: { readonly nth: number; readonly count: number }): Class {
  const { nth, count } = wish;
  const games = Array.from({ length: count }, (_, table) => {
    const policy = (nth * 5 + table * (nth % 3)) % STUDIED.length;
    return hear(rules, { seed: seed + table, game: 3 * STUDIED.length + policy, change: null });
  });
  const tables = games.map(({ entries, outcome }, table) => ({ table, entries, ending: outcome.ending }));
  const score = games.reduce((sum, { outcome }) => sum + outcome.concertScore, 0) / count;
  return { tables, score };
}

interface Row extends Class {
  readonly piece: ClassPiece;
  readonly richness: Richness;
}

const round = (value: number): number => Math.round(1000 * value) / 1000;
const least = (rows: readonly Row[], of: (row: Row) => number): number => round(Math.min(...rows.map(of)));

function along(rows: readonly Row[], of: (row: Row) => number): number {
  const scores = rows.map(({ score }) => score);
  return round(rankCorrelation(scores, rows.map(of)));
}

export function studyClasses(rules: Rules, { classes, seed, bank, folder }: Wanted) {
  const rows = Array.from({ length: classes }, (_, nth): Row => {
    const played = classOf(rules, seed + nth, { nth, count: (nth % MOST_TABLES) + 1 });
    const piece = composeClass(played.tables);
    return { ...played, piece, richness: richnessOf(piece) };
  });
  const again = rows.filter(
    ({ tables, piece }) => JSON.stringify(composeClass(tables)) !== JSON.stringify(piece),
  );
  const rendered = RENDERED.map((count) => {
    const row = rows.find(({ tables }) => tables.length === count) ?? rows[0];
    if (!row) throw new Error('--class takes at least one class.');
    const sound = mix(row.piece, bank);
    if (folder !== null) writeFileSync(join(folder, `class-${count}.wav`), wavOf(sound));
    return { tables: row.tables.length, ...measure(row.piece, sound), ...spread(sound) };
  });
  const correlation = {
    voices: along(rows, ({ richness }) => richness.voices),
    all: along(rows, ({ richness }) => richness.all),
  };
  const consonance = least(rows, ({ richness }) => richness.consonance);
  const inKey = least(rows, ({ richness }) => richness.inKey);
  const seconds = rows.map(({ piece }) => piece.seconds);
  const rises = Object.values(correlation).every((one) => one >= RISES);
  const clean = consonance >= CONSONANT && inKey >= IN_KEY;
  return {
    pass: again.length === 0 && rises && clean && rendered.every((one) => isWell(one) && !isOneSided(one)),
    classes,
    seed,
    different: again.length,
    correlation,
    least: { voices: least(rows, ({ richness }) => richness.voices), consonance, inKey },
    seconds: { shortest: Math.min(...seconds), longest: Math.max(...seconds) },
    rendered,
  };
}
