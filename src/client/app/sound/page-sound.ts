// What sounds while one plays? One set of cues and one background for the page, loaded after a gesture and not before.
import { placeOfLoop } from '../../../core/music/index.ts';
import { createBackground } from './background.ts';
import { createCues } from './cue-sound.ts';
import { isTouched } from './gesture.ts';
import type { BandParts } from './parts.ts';

const PAGE: BandParts = {
  player: async () => (await import('./player.ts')).openPlayer(),
  render: async (job) => (await import('./render.ts')).render(job),
  isTouched,
  now: () => performance.now(),
  placeOf: placeOfLoop,
};

export const cues = createCues(PAGE);
export const background = createBackground(PAGE);
