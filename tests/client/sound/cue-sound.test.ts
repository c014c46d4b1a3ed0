// Is a cue rendered once, heard only after a gesture and in time, and do the loops follow who is joined?
import { expect, test, vi } from 'vitest';
import { createBackground } from '../../../src/client/app/sound/background.ts';
import { createCues } from '../../../src/client/app/sound/cue-sound.ts';
import type { BandParts } from '../../../src/client/app/sound/parts.ts';
import { ACTORS } from '../../../src/core/content/vocabulary.ts';
import { type Cue, LIFTED, type Phrase, phraseOf } from '../../../src/core/debrief/compose/index.ts';

interface Fate {
  readonly touched?: boolean;
  /** Milliseconds that pass while a sound is rendered. */
  readonly takes?: number;
  readonly fails?: boolean;
}

/** Parts that write down what they are told. */
function written({ touched = true, takes = 0, fails = false }: Fate = {}) {
  const told: string[] = [];
  let clock = 0;
  const tune = {
    play: (volume: number) => told.push(`play at ${volume}`),
    stop: () => told.push('stop'),
    forget: () => told.push('forget'),
  };
  const parts: BandParts = {
    player: async () => ({
      tune: async () => tune,
      loop: async (_, place) => ({
        fadeTo: (volume) => told.push(`${place} to ${Math.round(100 * volume)}`),
        forget: () => told.push(`forget ${place}`),
      }),
    }),
    render: async ({ kind }) => {
      clock += takes;
      told.push(`render ${kind}`);
      if (fails) throw new Error('no recordings');
      return new Blob();
    },
    isTouched: () => touched,
    now: () => clock,
    placeOf: (actor) => ACTORS.indexOf(actor),
  };
  return { told, parts };
}

function phraseWith(cues: readonly Cue[]): Phrase {
  const phrase = phraseOf([cues]);
  if (!phrase) throw new Error('silent');
  return phrase;
}

const lifted = phraseWith([LIFTED]);

test.each([
  ['before a gesture', { touched: false }, 1],
  ['at no volume', {}, 0],
] as const)('%s nothing is rendered and nothing sounds', async (_, fate, volume) => {
  const { told, parts } = written(fate);
  const cues = createCues(parts);
  cues.prepare(lifted, volume);
  await cues.play(lifted, volume);
  createBackground(parts).follow({ joined: [], contributing: [] }, volume);
  expect(told).toEqual([]);
});

test('a cue is rendered once, beforehand if there is time, and played as often as it comes', async () => {
  const { told, parts } = written();
  const cues = createCues(parts);
  cues.prepare(lifted, 0.5);
  await cues.play(lifted, 0.5);
  await cues.play(lifted, 0.7);
  expect(told).toEqual(['render cue', 'play at 0.5', 'play at 0.7']);
});

test('a cue that is ready too late, hushed or impossible is left out', async () => {
  const slow = written({ takes: 5000 });
  await createCues(slow.parts).play(lifted, 1);
  expect(slow.told).toEqual(['render cue']);
  const hushed = written();
  const cues = createCues(hushed.parts);
  const playing = cues.play(lifted, 1);
  cues.hush();
  await playing;
  expect(hushed.told).not.toContain('play at 1');
  const broken = written({ fails: true });
  await createCues(broken.parts).play(lifted, 1);
  expect(broken.told).toEqual(['render cue']);
});

test('only so many cues are kept', async () => {
  const { told, parts } = written();
  const cues = createCues(parts);
  for (let lufs = -60; lufs < -20; lufs++) await cues.play({ ...lifted, lufs }, 1);
  await vi.waitFor(() => expect(told.filter((one) => one === 'forget')).toHaveLength(16));
});

test('four loops begin; who becomes joined changes loops; all end when the table is left', async () => {
  vi.useFakeTimers();
  const { told, parts } = written();
  const music = createBackground(parts);
  music.follow({ joined: [], contributing: [] }, 1);
  await vi.runAllTimersAsync();
  expect(told.filter((one) => one === 'render loop')).toHaveLength(4);
  told.length = 0;
  music.follow({ joined: ['association', 'company'], contributing: [] }, 1);
  await vi.runAllTimersAsync();
  expect(told.filter((one) => one === 'render loop')).toHaveLength(2);
  expect(told.filter((one) => one.startsWith('forget'))).toEqual(['forget 0', 'forget 1']);
  told.length = 0;
  music.follow(null, 0);
  await vi.runAllTimersAsync();
  expect(told.filter((one) => one.startsWith('forget'))).toHaveLength(4);
  vi.useRealTimers();
});
