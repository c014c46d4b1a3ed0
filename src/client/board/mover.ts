// What is a moving thing? Its sprite, its way, and how it goes along it.
import type { Point } from './kit/frame.ts';
import type { SpriteId } from './sprites.ts';

/**
 * Again and again. walk: to and fro, bobbing. rise: up and away, fading. turn: round its middle. sway: about its top.
 * fly: across. burst: grows and fades.
 */
export const ROUNDS = ['walk', 'rise', 'turn', 'sway', 'fly', 'burst'] as const;
/**
 * Once. fall: down, spinning, and gone. come: along its way on foot, and stays. float: along its way through the air,
 * slower and slower, and hangs there. light: comes up in its place, and stays.
 */
export const ONCES = ['fall', 'come', 'float', 'light'] as const;
export type Once = (typeof ONCES)[number];
export type Gait = (typeof ROUNDS)[number] | Once;

export interface Mover<Dress extends string = SpriteId> {
  /** The same thing keeps its id while the picture changes. */
  readonly id: string;
  readonly sprite: Dress;
  readonly gait: Gait;
  /** World units: where it stands when nothing moves. */
  readonly at: Point;
  /** World units: where it goes, from `at` on. Empty when it stays in its place. */
  readonly path: readonly Point[];
  /** For the whole path, or once round. */
  readonly seconds: number;
  /** Seconds before it starts, so that not all move as one. */
  readonly wait: number;
  /** 1: as the sprite is drawn. */
  readonly size: number;
}
