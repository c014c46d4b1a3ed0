// What do ! and ✋ come to? The plane, the lanterns and what one may still point at.
import type { ActorId } from '../../../core/content/vocabulary.ts';
import { type Command, NUMBERS, type Pair, type View } from '../../../core/engine/index.ts';

export interface Pointing {
  /** There is something to mark with ! and with ✋. */
  readonly important: boolean;
  readonly act: boolean;
}

/** Which marks are in the game now: from what is legal. */
export function pointingOf(legal: readonly Command[]): Pointing {
  const points = legal.filter((c) => c.type === 'point');
  return {
    important: points.some((c) => c.important !== null),
    act: points.some((c) => c.act !== null),
  };
}

/** The command of "on three"; null while the rules do not take these marks. */
export function pointOf(
  legal: readonly Command[],
  marks: { readonly important: string | null; readonly act: string | null },
): Command | null {
  const { important, act } = marks;
  return legal.find((c) => c.type === 'point' && c.important === important && c.act === act) ?? null;
}

/** Every mark that can be put has been put. */
export function isMarked(
  pointing: Pointing,
  marks: { readonly important: string | null; readonly act: string | null },
): boolean {
  return (!pointing.important || marks.important !== null) && (!pointing.act || marks.act !== null);
}

/** Around one screen marks are put down seat by seat, and shown when the last one lies there. */
export function isLastToPoint(view: View): boolean {
  return view.seats.filter(({ player, pointed }) => player === 'person' && !pointed).length <= 1;
}

export interface PlanePoint {
  readonly trend: string;
  readonly important: readonly ActorId[];
  readonly act: readonly ActorId[];
  readonly weight: number;
  readonly priority: boolean;
  readonly crowd: boolean;
}

/** Trends with at least one mark, the heaviest first. */
export function planeOf(view: View): readonly PlanePoint[] {
  return view.trends
    .filter((trend) => trend.important.length + trend.act.length > 0)
    .map((trend) => ({
      trend: trend.id,
      important: trend.important,
      act: trend.act,
      weight: trend.important.length * trend.act.length,
      priority: trend.priority,
      crowd: trend.act.length > NUMBERS.handsTo,
    }))
    .sort((a, b) => b.weight - a.weight || b.act.length - a.act.length);
}

export type Light = 'off' | 'year' | 'stays';

/** Every string of the square, with its lantern. */
export function stringsOf(view: View): readonly { readonly pair: Pair; readonly light: Light }[] {
  const ids = view.seats.map((seat) => seat.actor);
  return ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b) => {
      const lit = view.lanterns.find(({ pair }) => pair.includes(a) && pair.includes(b));
      const light: Light = lit ? (lit.stays ? 'stays' : 'year') : 'off';
      return { pair: [a, b] as const, light };
    }),
  );
}

export function movesOf(legal: readonly Command[]): readonly Extract<Command, { type: 'move' }>[] {
  return legal.filter((c) => c.type === 'move');
}
