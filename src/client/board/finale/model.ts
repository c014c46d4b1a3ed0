// What is an end made of? Lights on the ground, lines over the square, and what moves.
import type { Outcome } from '../../../core/engine/index.ts';
import type { Point } from '../kit/frame.ts';
import type { Mover } from '../mover.ts';
import type { Picture } from '../picture.ts';
import type { FinaleSprite } from './sprites.ts';

/** Light on the ground that comes or goes: what the dark of the evening leaves out. */
export interface Pool extends Point {
  readonly rx: number;
  readonly ry: number;
  /** How bright before and after, 0–1. */
  readonly from: number;
  readonly to: number;
  readonly wait: number;
  readonly seconds: number;
}

/** One of the five lines, as a paper string that is drawn over the square. */
export interface Line {
  /** 0 is the lowest. */
  readonly rung: number;
  readonly look: 'whole' | 'dashed';
  readonly wait: number;
}

export interface Finale {
  /** After these everything is in its place, and stays there. */
  readonly seconds: number;
  /** How dark the evening grows around the lights, 0–1. */
  readonly dark: number;
  readonly pools: readonly Pool[];
  readonly lines: readonly Line[];
  readonly movers: readonly Mover<FinaleSprite>[];
}

/** What an ending is played from. */
export type Told = Pick<Outcome, 'ending' | 'lines'>;
export type Playing = (picture: Picture, told: Told) => Omit<Finale, 'seconds'>;
