// Which notes rise from the pavilions, and where do they come to rest? On the lines, as many as each line has earned.
import { ACTORS, type ActorId, CONDITIONS } from '../../../core/content/vocabulary.ts';
import type { Point } from '../kit/frame.ts';
import type { Mover } from '../mover.ts';
import { PAVILIONS } from '../sites.ts';
import { bow, onLine } from './arch.ts';
import type { Told } from './model.ts';
import type { FinaleSprite } from './sprites.ts';

/** So many notes has a whole line. */
const MOST = 7;
const FULL = 20;

const over = (actor: ActorId): Point => ({ x: PAVILIONS[actor].x, y: PAVILIONS[actor].y - 70 });

interface Flight {
  readonly id: string;
  readonly actor: ActorId;
  readonly to: Point;
  readonly wait: number;
  readonly look?: 'full' | 'hollow';
}

export function note({ id, actor, to, wait, look = 'full' }: Flight): Mover<FinaleSprite> {
  const at = over(actor);
  const sprite = look === 'full' ? (`note-${actor}` as const) : 'note-hollow';
  return { id, sprite, gait: 'float', at, path: bow(at, to), seconds: 1.5, wait, size: 0.8 };
}

/** What a line has earned, as notes: none where it did not count. */
export const earned = ({ lines }: Told): readonly number[] =>
  CONDITIONS.map((condition) => Math.round(((lines[condition].score ?? 0) / FULL) * MOST));

/** The line with the fewest notes: what an ensemble still lacks. */
export function weakest(told: Told): number {
  const counts = earned(told);
  return counts.indexOf(Math.min(...counts));
}

export interface Row {
  readonly rung: number;
  readonly count: number;
  readonly by: readonly ActorId[];
  readonly look?: 'full' | 'hollow';
}

/** Lines are shifted against each other, so that no two notes stand on one another. */
const SHIFT = [0.1, 0.62, 0.3, 0.84, 0.46] as const;

/** Along one whole line, by several in turn. */
export function noted({ rung, count, by, look = 'full' }: Row): readonly Mover<FinaleSprite>[] {
  return Array.from({ length: count }, (_, n) =>
    note({
      id: `note-${rung}-${n}`,
      actor: by[(n + rung) % by.length] ?? 'association',
      to: onLine(rung, (n + (SHIFT[rung] ?? 0.5)) / count),
      wait: 0.5 + 0.2 * rung + 0.2 * n,
      look,
    }),
  );
}

/** Straight up beside one's own roof, away from the others. */
export function alone(actor: ActorId): readonly Mover<FinaleSprite>[] {
  const turn = ACTORS.indexOf(actor);
  const { x, y } = over(actor);
  const away = (x < 800 ? -1 : 1) * (y > 500 ? 84 : 20);
  return [0, 1, 2].map((n) =>
    note({
      id: `alone-${actor}-${n}`,
      actor,
      to: { x: x + away + (n % 2 ? 20 : -16), y: y - 46 - 44 * n },
      wait: 0.4 + 0.65 * turn + 0.3 * n,
    }),
  );
}
