// Which sign stands before a beat?
import type { IconName } from '../icons/names.ts';
import type { BeatKind } from './beats.ts';

export const SIGN: Readonly<Record<BeatKind, IconName>> = {
  turn: 'plane',
  given: 'filled',
  overlap: 'overlap',
  alone: 'alone',
  unspent: 'effortSpent',
  resonance: 'duet',
  accord: 'activities',
  star: 'star',
  sky: 'skyClear',
  event: 'event',
  voice: 'speech',
  hands: 'hand',
  lanterns: 'lanternLit',
  mandate: 'mandate',
  notes: 'note',
};
