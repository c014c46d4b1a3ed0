// Can every cue be played, and is it written in both languages?
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CUES, heardOf } from '../../../src/client/app/sound/cues.ts';
import { SLOTS, SOUNDS } from '../../../src/core/music/index.ts';
import { FURTHEST } from '../../../src/core/music/play.ts';
import { hear, STUDIED } from '../../../src/sim/compose-game.ts';
import { rules } from '../../support/game.ts';

const events = STUDIED.flatMap((_, game) => hear(rules, { seed: 8, game, change: null }).entries).map(
  ({ event }) => event,
);

test('every tone of every cue is near a recorded note', () => {
  for (const { voice, pitch, after } of events.flatMap((event) => heardOf(event)?.tones ?? [])) {
    const near = SLOTS[SOUNDS[voice].instrument].map(({ note }) => Math.abs(note - pitch));
    expect(Math.min(...near), `${voice} ${pitch}`).toBeLessThanOrEqual(FURTHEST);
    expect(after).toBeLessThan(2000);
  }
});

test('a cue sounds, and has a caption of its own in both languages', () => {
  for (const language of ['fr', 'en']) {
    const words = JSON.parse(readFileSync(`locales/${language}/sound.json`, 'utf8')) as Record<
      string,
      string
    >;
    const cued = Object.entries(CUES).filter(([, cue]) => cue !== null);
    expect(cued.map(([type, cue]) => [type, cue?.caption])).toEqual(
      cued.map(([type]) => [type, `sound:${type}`]),
    );
    expect(Object.keys(words).sort()).toEqual(cued.map(([type]) => type).sort());
  }
});

test('what the games of all policies do is heard: a need, an accord, a clear sky', () => {
  for (const type of ['contributed', 'accordSounded', 'skyCleared', 'lanternLit'] as const) {
    const event = events.find((one) => one.type === type);
    if (!event) throw new Error(type);
    expect(heardOf(event)?.tones.length).toBeGreaterThan(0);
  }
});
