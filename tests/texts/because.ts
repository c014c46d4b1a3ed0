// Which causes must have words? Every kind: a new one does not compile until it is listed.
import type { Because } from '../../src/core/engine/because.ts';

export const BECAUSE = {
  pressure: true,
  need: true,
  resonance: true,
  star: true,
  alone: true,
  accord: true,
  sky: true,
  priority: true,
  link: true,
  ready: true,
  unready: true,
  voice: true,
} satisfies Record<Because['kind'], true>;
