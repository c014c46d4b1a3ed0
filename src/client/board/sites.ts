// Where do the things stand that others depend on: pavilions, masts, the bandstand? Feet in world units.
import type { ActorId } from '../../core/content/vocabulary.ts';
import type { Spot } from './kit/ink.ts';

/** The square: where the pavilions stand (middle of the foot), and the masts the strings hang on. */
export const STAND = { x: 800, y: 588 } as const;
export const MEASURE = { x: 1106, y: 508 } as const;
export const PAVILIONS: Readonly<Record<ActorId, Spot>> = {
  association: { x: 572, y: 604, size: 1.02 },
  company: { x: 634, y: 478, size: 0.9 },
  authority: { x: 966, y: 478, size: 0.9 },
  research: { x: 1028, y: 604, size: 1.04 },
};
export const POLES: Readonly<Record<ActorId, Spot>> = {
  association: { x: 486, y: 600 },
  company: { x: 724, y: 486 },
  authority: { x: 876, y: 486 },
  research: { x: 1114, y: 600 },
};

/** Masts stand from the beginning; the wind is used later. Hubs are where blades turn. */
export const MASTS: readonly Spot[] = [
  { x: 950, y: 312, size: 0.9 },
  { x: 690, y: 306, size: 0.72 },
  { x: 1008, y: 326, size: 1.05 },
];
export const HUB = -92;

/** How many turbines there are at a gauge of 0–1. */
export const turbinesAt = (life: number): number =>
  Math.round(Math.max(0, (life - 0.28) / 0.5) * MASTS.length);
