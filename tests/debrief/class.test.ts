// Is the common debrief of a class true of the games its tables played?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONDITIONS } from '../../src/core/content/vocabulary.ts';
import {
  type ClassStatement,
  type ClassTable,
  classQuestions,
  classStatements,
} from '../../src/core/debrief/class/index.ts';
import {
  calendar,
  type Entry,
  type EventType,
  type GameEvent,
  SESSION,
} from '../../src/core/engine/index.ts';
import { root } from '../support/root.ts';
import { plain, played, rules, setupFor, type TestGame, wandering } from './games.ts';
import { faultsOf, LANGUAGES } from './words.ts';

type Of<T extends EventType> = Entry & { readonly event: Extract<GameEvent, { type: T }> };

interface Class {
  readonly games: readonly TestGame[];
  readonly tables: readonly ClassTable[];
}

const gameFor = (seed: number, deal: 'same' | 'own', table: number): TestGame =>
  played(
    setupFor(deal === 'same' ? seed : seed * 20 + table, {
      session: (['lesson', 'standard'] as const)[seed % 2] ?? 'lesson',
    }),
    (seed + table) % 3 === 2 ? wandering : plain,
  );

/** Of so many tables; every fourth game is stopped in its middle. */
function classOf(seed: number, count: number): Class {
  const deal = seed % 2 === 0 ? 'same' : 'own';
  const games = Array.from({ length: count }, (_, table) => {
    const game = gameFor(seed, deal, table);
    const stops = (seed + table) % 4 === 3;
    return stops ? { ...game, entries: game.entries.slice(0, Math.floor(game.entries.length * 0.6)) } : game;
  });
  return { games, tables: games.map((game, table) => ({ table, played: game })) };
}

const CLASSES = [1, 2, 3, 4, 7, 12].map((count, i) => classOf(i + 1, count));
const told = CLASSES.map((one) => ({ ...one, said: classStatements(rules, one.tables) }));

function all<T extends EventType>(game: TestGame, type: T): readonly Of<T>[] {
  const began = game.entries.find(({ event }) => event.type === 'yearBegan' && !event.rehearsal);
  return game.entries.filter(
    (entry): entry is Of<T> => entry.index >= (began?.index ?? 0) && entry.event.type === type,
  );
}
const yearOf = (game: TestGame, entry: Entry): number => calendar(SESSION[game.setup.session], entry.year);

/** Counted anew from the log, without the code that made the sentence: [kind, figure]. */
const RECOUNT: Readonly<Record<string, (game: TestGame) => readonly [string, number | null]>> = {
  agenda: (game) => {
    const judged = all(game, 'notesEarned').filter(({ event }) => event.notes.agenda !== null);
    const years = judged.map(({ year }) => year);
    const set = all(game, 'prioritiesSet').filter(
      ({ event, year }) => event.trends.length > 0 && years.includes(year),
    );
    if (!set[0]) return ['none', null];
    const every = years.every((year) => set.some((one) => one.year === year));
    return every ? ['always', null] : ['since', yearOf(game, set[0])];
  },
  activities: (game) => {
    const lost = all(game, 'contributed').filter(({ event }) => event.lost.length > 0).length;
    return lost > 0 ? ['lost', lost] : ['whole', null];
  },
  communication: (game) => {
    const lit = all(game, 'lanternLit').length;
    return lit > 0 ? ['lit', lit] : ['dark', null];
  },
  measurement: (game) => houseOf(game, 'measurement'),
  backbone: (game) => {
    const faded = all(game, 'backboneFaded')[0];
    return faded ? ['faded', yearOf(game, faded)] : houseOf(game, 'backbone');
  },
};

function houseOf(game: TestGame, condition: 'measurement' | 'backbone'): readonly [string, number | null] {
  const reached = all(game, 'levelReached').filter(({ event }) => event.condition === condition)[0];
  const given = all(game, 'levelGiven').filter(({ event }) => event.condition === condition)[0];
  if (reached) return ['built', yearOf(game, reached)];
  return given ? ['given', yearOf(game, given)] : ['none', null];
}

function cloudOf(game: TestGame, trend: string): readonly [string, number | null] {
  const gone = all(game, 'skyCleared').find(({ event }) => event.trend === trend);
  return gone ? ['cleared', yearOf(game, gone)] : ['pressed', null];
}

function recounted(one: ClassStatement, game: TestGame): readonly [string, number | null] {
  return one.trend === null ? (RECOUNT[one.about]?.(game) ?? ['', null]) : cloudOf(game, one.trend);
}

/** Has something happened there that the sentence is about? */
function tells({ about, trend }: ClassStatement, game: TestGame): boolean {
  if (trend !== null) return all(game, 'trendArrived').some(({ event }) => event.trend === trend);
  const line = about as (typeof CONDITIONS)[number];
  return all(game, 'notesEarned').some(({ event }) => event.notes[line] !== null);
}

describe('what is said of a class', () => {
  test('is true of every table it names, and names every table that has something to tell', () => {
    for (const { games, said } of told) {
      for (const one of said) {
        for (const { kind, tables, from, to } of one.clauses) {
          const counts = tables.map((table) => recounted(one, games[table] as TestGame));
          expect(counts.map(([found]) => found)).toEqual(tables.map(() => kind));
          const figures = counts.flatMap(([, figure]) => figure ?? []);
          expect([from, to]).toEqual(
            figures.length > 0 ? [Math.min(...figures), Math.max(...figures)] : [null, null],
          );
        }
        const named = one.clauses.flatMap(({ tables }) => tables);
        const telling = games.flatMap((game, table) => (tells(one, game) ? [table] : []));
        expect([...named].sort((a, b) => a - b)).toEqual(telling);
      }
    }
  });

  test('rests, table by table, on entries of that table', () => {
    for (const { games, said } of told) {
      for (const { tables, because } of said.flatMap(({ clauses }) => clauses)) {
        expect(because.length).toBe(tables.length);
        for (const [i, indexes] of because.entries()) {
          expect(indexes.length).toBeGreaterThan(0);
          const { entries } = games[tables[i] ?? -1] as TestGame;
          expect(indexes.every((index) => entries.some((entry) => entry.index === index))).toBe(true);
        }
      }
    }
  });

  test('keeps the order of the tables, whatever they did', () => {
    for (const { said } of told) {
      for (const { clauses } of said) {
        expect(clauses.length).toBeGreaterThan(0);
        const firsts = clauses.map(({ tables }) => tables[0] ?? -1);
        expect([...firsts].sort((a, b) => a - b)).toEqual(firsts);
        for (const { tables } of clauses) expect([...tables].sort((a, b) => a - b)).toEqual(tables);
      }
    }
  });

  test('has a sentence for each condition that was judged, and compares clouds where tables share them', () => {
    const clouds = told.map(({ said }) => said.filter(({ about }) => about === 'cloud').length);
    expect(clouds[0]).toBe(0);
    expect(Math.max(...clouds)).toBeGreaterThan(0);
    for (const { said } of told)
      expect(said.filter(({ about }) => about !== 'cloud').map(({ about }) => about)).toEqual([
        ...CONDITIONS,
      ]);
  });

  test('of games that were stopped before a year was judged is nothing', () => {
    const game = gameFor(4, 'own', 0);
    const first = game.entries.findIndex(({ event }) => event.type === 'notesEarned');
    const begun = { ...game, entries: game.entries.slice(0, first) };
    const tables = [0, 1].map((table) => ({ table, played: begun }));
    expect(classStatements(rules, tables)).toEqual([]);
    expect(classQuestions(rules, tables, 'adults').at(-1)?.kind).toBe('real');
  });
});

test('no word of it ranks: nothing is best or worst, first or last, ahead or behind', () => {
  const ranking = {
    fr: /meilleur|pire|mieux|gagn|perdant|premi[eè]re? table|dernière? table|en tête|en retard|devant|faible|record|bravo/i,
    en: /best|worst|better|winn|loser|first table|last table|ahead|behind|weak|record|well done/i,
  };
  for (const language of LANGUAGES) {
    const words = readFileSync(join(root, 'locales', language, 'class.json'), 'utf8');
    expect(words.match(ranking[language])).toBeNull();
  }
});

test('three questions: on what the tables did, on what happened at tables, and on real life', () => {
  for (const { tables } of CLASSES) {
    for (const age of ['10-14', '15-18', 'adults'] as const) {
      const asked = classQuestions(rules, tables, age);
      expect(asked.map(({ kind }) => kind)).toEqual(['compare', 'bank', 'real']);
      expect(asked[1]?.tables.length).toBeGreaterThan(0);
      expect(asked.flatMap(({ message }) => faultsOf(message))).toEqual([]);
    }
  }
});
