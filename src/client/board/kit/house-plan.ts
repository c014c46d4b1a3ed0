// What must one know of a house to cut it?
import type { Spot } from './ink.ts';
import type { Solid } from './solid.ts';

export interface House extends Spot, Solid {
  readonly roof: 'saddle' | 'gabled' | 'hipped' | 'flat';
  readonly rise: number;
  readonly wall: string;
  readonly cover: string;
  readonly columns: number;
  readonly rows: number;
  /** Where the door begins along the front; none: no door. */
  readonly door?: number;
  readonly extra?: 'chimney' | 'solar' | 'garden' | 'awning';
}
