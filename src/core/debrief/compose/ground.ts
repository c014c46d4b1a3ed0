// What do the bandstand and shared measurement give to every bar of a year? A bass that carries, and a steady pulse.
import type { Facts } from './facts.ts';
import { bass, beats } from './figures.ts';
import type { Bar } from './piece.ts';
import { type Sheet, write } from './sheet.ts';

export function layGround(sheet: Sheet, facts: Facts, bars: readonly Bar[]): void {
  const { backbone, measurement } = facts;
  for (const bar of bars) {
    if (backbone.level > 0) {
      const part = { voice: 'house', line: 'backbone', velocity: 60, because: [backbone.because] } as const;
      write(sheet, bar, { part, tones: bass({ sheet, bar, voice: 'house' }, backbone.level) });
    }
    if (measurement.level > 0) {
      const part = {
        voice: 'pulse',
        line: 'measurement',
        velocity: 40,
        because: [measurement.because],
      } as const;
      write(sheet, bar, { part, tones: beats(measurement.level) });
    }
  }
}
