// Is what happened in a game heard in its piece?
import { describe, expect, test } from 'vitest';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import type { Note, Piece } from '../../src/core/debrief/compose/index.ts';
import { BAR, CADENCE_BARS } from '../../src/core/debrief/compose/piece.ts';
import { triad } from '../../src/core/debrief/compose/scale.ts';
import type { EventType } from '../../src/core/engine/index.ts';
import type { Heard } from '../../src/sim/compose-game.ts';
import { by, counted, pieces, playedBy } from './composed.ts';

const restsOn = ({ entries }: Heard, note: Note, types: readonly EventType[]) =>
  note.because.some((index) => types.some((type) => entries[index]?.event.type === type));

describe('what is heard', () => {
  test('a filled need is a motif of its actor', () => {
    for (const { heard, piece } of pieces) {
      for (const { index, event } of counted(heard, 'contributed')) {
        if (event.needs.length === 0) continue;
        expect(playedBy(piece, event.seat).some((note) => note.because.includes(index))).toBe(true);
      }
    }
  });

  test('an accord is a chord of those who made it', () => {
    const { heard, piece } = by('concert');
    const accords = counted(heard, 'accordSounded');
    expect(accords.length).toBeGreaterThan(0);
    for (const { index, event } of accords) {
      const tones = piece.notes.filter((note) => note.because.includes(index) && note.start % BAR === 0);
      const bar = piece.bars[tones[0]?.bar ?? -1];
      if (!bar) throw new Error('the accord is not heard');
      const classes = triad(bar.key, bar.chord);
      expect(event.seats.every((seat) => tones.some(({ voice }) => voice === seat))).toBe(true);
      expect(tones.every(({ pitch }) => classes.includes(pitch % 12))).toBe(true);
    }
  });

  test('an overlap rubs a semitone apart', () => {
    const rubs = pieces.flatMap(({ heard, piece }) =>
      counted(heard, 'contributed').flatMap(({ index, event }) => {
        const met = piece.notes.filter((note) => note.because.length === 1 && note.because[0] === index);
        const other = met.find(({ voice }) => voice === event.lost[0]?.to && voice !== event.seat);
        const own = met.find(({ voice, start }) => voice === event.seat && start === other?.start);
        return other && own ? [(((other.pitch - own.pitch) % 12) + 12) % 12] : [];
      }),
    );
    expect(rubs.length).toBeGreaterThan(5);
    expect(new Set(rubs)).toEqual(new Set([1]));
  });

  test('without lanterns nobody carries anybody; with them actors do', () => {
    const carried = (piece: Piece) => piece.notes.filter(({ line }) => line === 'communication').length;
    expect(carried(by('goodwill').piece)).toBe(0);
    expect(carried(by('concert').piece)).toBeGreaterThan(20);
  });

  test('the bandstand is a bass and shared measurement a pulse, from the year they are there', () => {
    const { heard, piece } = by('without-measurement');
    expect(playedBy(piece, 'house').length).toBeGreaterThan(0);
    const cadence = piece.bars.length - CADENCE_BARS;
    expect(playedBy(piece, 'pulse').filter(({ bar }) => bar < cadence)).toEqual([]);
    const bass = playedBy(piece, 'house').filter(({ bar }) => bar < cadence);
    expect(bass.every((note) => restsOn(heard, note, ['levelReached', 'levelGiven', 'backboneFaded']))).toBe(
      true,
    );
  });

  test('residents who are heard have a tune', () => {
    const heard = pieces.filter(({ heard: { entries } }) =>
      entries.some(({ event }) => event.type === 'voiceHeard' && event.trend !== null),
    );
    expect(heard.length).toBeGreaterThan(0);
    for (const { piece } of heard) expect(playedBy(piece, 'residents').length).toBeGreaterThan(0);
  });

  test('a game in which nobody does anything is still a piece: everybody is heard, no bar is empty', () => {
    const { piece } = by('idle');
    for (const actor of ACTORS) expect(playedBy(piece, actor).length).toBeGreaterThan(5);
    for (const { index } of piece.bars) expect(piece.notes.some(({ bar }) => bar === index)).toBe(true);
  });
});
