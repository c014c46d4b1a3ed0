// Does every event that sounds have notes its instruments can play, a caption in both languages, and something to see?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import {
  CUE_NAMES,
  CUES,
  type Cue,
  cueOf,
  cuesOf,
  EVENT_CUES,
  LIFTED,
  phraseOf,
  SIGHTS,
  yearKeyOf,
} from '../../src/core/debrief/compose/index.ts';
import { isInKey } from '../../src/core/debrief/compose/scale.ts';
import { RANGE } from '../../src/core/debrief/compose/sheet.ts';
import { ENDINGS, type GameEvent } from '../../src/core/engine/index.ts';
import { root } from '../support/root.ts';
import { LANGUAGES, readSentences } from '../texts/locales.ts';
import { heardGame, pieces } from './composed.ts';

const WORKSHOP = 2;
const games = [
  ...pieces.map(({ heard }) => heard),
  ...pieces.map((_, policy) => heardGame(policy, null, WORKSHOP)),
];

/** Every cue of many games, with its key and the event it is of. */
const heard = games.flatMap(({ entries }) => {
  const key = yearKeyOf(entries, 5);
  return entries.flatMap(({ event }) => {
    const cue = cueOf(event, key);
    return cue ? [{ event, cue, key }] : [];
  });
});

const KEY = { tonic: 2, mode: 'ionian' } as const;
const heardOf = (event: GameEvent): Cue => cueOf(event, KEY) ?? { ...LIFTED, notes: [] };
const given = { type: 'contributed', seat: 'company', card: 'A', trend: 'T', duet: null } as const;

describe('the table of cues', () => {
  test('has a row for every kind of event', () => {
    const source = readFileSync(join(root, 'src/core/engine/event.ts'), 'utf8');
    const kinds = [...source.matchAll(/type: '(\w+)'/g)].map((match) => match[1]);
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(EVENT_CUES).sort());
  });

  test.each(LANGUAGES)('has a caption for every cue in %s, no two alike', (language) => {
    const sentences = readSentences(language);
    const captions = CUE_NAMES.map((name) => sentences.get(CUES[name].caption) ?? '');
    expect(captions.filter((caption) => caption === '')).toEqual([]);
    expect(new Set(captions).size).toBe(captions.length);
  });

  test('names something to see for every cue, and nothing seen is without one', () => {
    expect([...new Set(CUE_NAMES.map((name) => CUES[name].sight))].sort()).toEqual([...SIGHTS].sort());
  });

  test('is sounded through and through by games of all kinds', () => {
    const ends = ENDINGS.map((ending) => heardOf({ type: 'gameEnded', ending }).name);
    expect(new Set(ends).size).toBe(ENDINGS.length);
    const names = new Set<string>([...heard.map(({ cue }) => cue.name), LIFTED.name, ...ends]);
    expect(CUE_NAMES.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('a cue', () => {
  test('is a few notes within the range of its instruments', () => {
    for (const { cue } of heard) {
      expect(cue.notes.length, cue.name).toBeGreaterThan(0);
      for (const { voice, pitch, start, length, velocity } of cue.notes) {
        const [low, high] = RANGE[voice];
        expect(pitch, `${cue.name} ${voice}`).toBeGreaterThanOrEqual(low);
        expect(pitch, `${cue.name} ${voice}`).toBeLessThanOrEqual(high);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThan(0);
        expect(velocity).toBeLessThanOrEqual(127);
      }
    }
  });

  test('is in the key of the year, but for who overlaps or goes alone', () => {
    const astray = new Set(['overlap', 'alone']);
    for (const { cue, key } of heard.filter(
      ({ cue, event }) => !astray.has(cue.name) && event.type !== 'gameEnded',
    )) {
      const tones = cue.notes.filter(({ voice }) => voice !== 'pulse');
      expect(
        tones.filter(({ pitch }) => !isInKey(key, pitch)),
        cue.name,
      ).toEqual([]);
    }
  });

  test('is the same for the same event', () => {
    for (const { event, cue, key } of heard.slice(0, 400)) expect(cueOf(event, key)).toEqual(cue);
  });

  test('of a filled need is played by its actor: more needs, more notes', () => {
    const one = heardOf({ ...given, needs: [1], lost: [] });
    const two = heardOf({ ...given, needs: [0, 1], lost: [] });
    expect([...one.notes, ...two.notes].every(({ voice }) => voice === 'company')).toBe(true);
    expect(two.notes.length).toBeGreaterThan(one.notes.length);
  });

  test('of an overlap is two voices a semitone apart, then a stumble', () => {
    const lost = [{ capability: 'means', to: 'association', card: 'B' }] as const;
    const [first, second, ...after] = heardOf({ ...given, needs: [], lost } as unknown as GameEvent).notes;
    expect(Math.abs((first?.pitch ?? 0) - (second?.pitch ?? 0)) % 12).toBe(1);
    expect(first?.start).toBe(second?.start);
    expect(after.map(({ voice }) => voice)).toEqual(['company', 'company']);
  });

  test('of an accord is a chord: more of those who made it, more voices at once', () => {
    const voices = [2, 3, 4].map((count) => {
      const { notes } = heardOf({ type: 'accordSounded', trend: 'T', seats: ACTORS.slice(0, count) });
      return new Set(notes.filter(({ start }) => start === 0).map(({ voice }) => voice)).size;
    });
    expect(voices).toEqual([3, 4, 5]);
  });
});

describe('a phrase', () => {
  const [game] = games;
  const entries = game?.entries ?? [];

  test('of silent events does not sound', () => {
    const silent = entries.filter(({ event }) => event.type === 'gaugeMoved');
    expect(silent.length).toBeGreaterThan(0);
    expect(phraseOf([cuesOf(silent, KEY)])).toBeNull();
  });

  test('of a whole year plays beat after beat and ends within twelve seconds', () => {
    const beats = entries.slice(0, 80).map((entry) => cuesOf([entry], KEY));
    const phrase = phraseOf(beats);
    expect(phrase?.score.length).toBeLessThanOrEqual((12 * 96) / 15);
    expect(new Set(phrase?.score.notes.map(({ start }) => start)).size).toBeGreaterThan(8);
  });
});
