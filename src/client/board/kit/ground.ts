// What do buildings stand on? Sheets of paper, each a step above the one behind it, and the streets on them.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { darker, lighter, mix } from './colour.ts';
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

/** What the ground itself is made of: dust where nobody tends it, meadow where they do. */
export const soil = ({ life, tone }: Scene): string =>
  tone(mix('#a49c98', PAPER.grass, Math.min(1, life * 1.15)));

export const deepSoil = ({ life, tone }: Scene): string =>
  tone(mix('#8d8686', PAPER.grassDeep, Math.min(1, life * 1.15)));
