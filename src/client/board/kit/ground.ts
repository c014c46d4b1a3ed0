// What do buildings stand on? Sheets of paper, each a step above the one behind it.
import type { Scene } from '../palette.ts';
import { darker, lighter } from './colour.ts';
import { cut, line, veil } from './ink.ts';

/** A sheet of ground: its upper edge is cut, the rest hangs down. */
export interface Sheet {
  /** From the left end of the cut edge to the right end. */
  readonly edge: string;
  /** From there round and back to the beginning. */
  readonly rest: string;
}

export function terrace({ edge, rest }: Sheet, fill: string, { light }: Scene): string {
  const d = `${edge}${rest}z`;
  const raised = (by: number) => `<g transform="translate(0 ${by})">${veil(light.shadow, d, 0.1)}</g>`;
  return raised(-7) + raised(-4) + cut(fill, d) + line(lighter(fill, 0.28), edge, 2);
}

/** A street: a pale band with a soft lower edge. */
export function street(d: string, width: number, colour: string): string {
  const band = (hue: string, wide: number) => line(hue, d, wide);
  return `<g transform="translate(0 2.500)">${band(darker(colour, 0.25), width)}</g>${band(colour, width)}`;
}
