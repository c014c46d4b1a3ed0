// Where does the town run? A track round a field.
import type { Scene } from '../palette.ts';
import { darker, lighter, mix } from './colour.ts';
import { cut, line, num, oval } from './ink.ts';

export function sports({ tone, life }: Scene): string {
  const track = tone(mix('#9a8f8c', '#d8643f', life));
  const field = tone(mix('#a09a92', '#6cc04f', life));
  const lane = lighter(track, 0.5);
  const goal = (x: number) => line(tone('#fff6e6'), `M${num(x)} 446v-14h20v14`, 2);
  return (
    cut(darker(track, 0.3), oval(378, 442, [78, 30])) +
    cut(track, oval(378, 439, [78, 30])) +
    line(lane, oval(378, 439, [70, 26]), 1) +
    cut(field, oval(378, 439, [60, 21])) +
    line(lighter(field, 0.5), `M378 419v40${oval(378, 439, [11, 4.5])}`, 1.2) +
    goal(326) +
    goal(412)
  );
}
