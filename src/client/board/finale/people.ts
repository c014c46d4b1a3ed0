// Who comes to the bandstand at the end, and from where? From the streets, or from the doors of the pavilions.
import type { ActorId } from '../../../core/content/vocabulary.ts';
import { chance } from '../kit/chance.ts';
import type { Point } from '../kit/frame.ts';
import type { Mover } from '../mover.ts';
import { PAVILIONS } from '../sites.ts';
import type { SpriteId } from '../sprites.ts';

const COATS = ['walker', 'walker-2', 'walker-3'] as const satisfies readonly SpriteId[];
/** Where people come onto the square: in front of everything that stands there. */
const STREETS: readonly Point[] = [
  { x: 452, y: 634 },
  { x: 1150, y: 634 },
  { x: 690, y: 668 },
  { x: 910, y: 668 },
];

const coatOf = (n: number) => COATS[n % COATS.length] ?? 'walker';
const sizeAt = (y: number) => 0.95 + (y - 500) / 450;

export interface Comer {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  readonly wait: number;
  readonly coat: number;
}

export function comer({ id, from, to, wait, coat }: Comer): Mover<SpriteId> {
  return {
    id,
    sprite: coatOf(coat),
    gait: 'come',
    at: from,
    path: [to],
    seconds: 1.4 + Math.hypot(to.x - from.x, to.y - from.y) / 190,
    wait,
    size: sizeAt(to.y),
  };
}

/** From the door of a pavilion. */
export const doorOf = (actor: ActorId): Point => ({ x: PAVILIONS[actor].x, y: PAVILIONS[actor].y + 6 });

/** So many round the bandstand, the farthest first. */
export function gathering(count: number): readonly Mover<SpriteId>[] {
  const roll = chance('gathering');
  return Array.from({ length: count }, (_, n) => {
    const turn = (0.14 + 0.72 * ((n + 0.5) / count)) * Math.PI;
    const to = {
      x: 800 + Math.cos(turn) * (150 + roll() * 44),
      y: 582 + Math.sin(turn) * (38 + roll() * 14),
    };
    const near = [...STREETS].sort((a, b) => Math.abs(a.x - to.x) - Math.abs(b.x - to.x));
    const from = near[Math.floor(roll() * 2)] ?? to;
    return comer({ id: `comer-${n}`, from, to, wait: roll() * 1.4, coat: n });
  }).sort((a, b) => (a.path[0]?.y ?? 0) - (b.path[0]?.y ?? 0));
}
