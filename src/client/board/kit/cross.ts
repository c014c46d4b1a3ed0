// How does one tell from afar that here one is healed? A cross on a disc.
import { at, cut, oval } from './ink.ts';

export function cross(x: number, y: number, size: number): string {
  return at(
    { x, y, size },
    cut('#fff8ea', oval(0, 0, [15, 15])) + cut('#c92f4e', 'M-4-10h8v6h6v8h-6v6h-8v-6h-6v-8h6z'),
  );
}
