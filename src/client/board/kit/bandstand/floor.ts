// What does the bandstand stand on? Eight sides of stone, and a rail round it.
import type { Scene } from '../../palette.ts';
import { PAPER } from '../../papers.ts';
import { darker, lighter } from '../colour.ts';
import { cut, line, oval, veil } from '../ink.ts';

/** Eight sides of stone, three steps, and an empty floor. */
export function floor({ tone, light }: Scene, boards: string): string {
  const deck = tone(boards);
  const stone = tone(PAPER.stone);

  return (
    veil(light.shadow, oval(14, 0, [142, 32]), 0.3) +
    cut(darker(stone, 0.34), 'M-128-18-52 14H52l76-32v12L52 28H-52l-76-32z') +
    cut(darker(stone, 0.16), 'M-128-18-52 14H52v14H-52l-76-32z') +
    cut(lighter(stone, 0.3), 'M-128-18l76-30H52l76 30L52 14H-52z') +
    cut(deck, 'M-104-18l62-23H42l62 23-62 24H-42z') +
    line(darker(deck, 0.24), 'M-80-27H80M-98-20H98M-86-11H86M-62-2H62', 1.2) +
    cut(lighter(stone, 0.45), 'M-26 14h52l5 8h-62z') +
    cut(stone, 'M-31 22h62l5 8h-72z')
  );
}

export function rail(tone: Scene['tone']): string {
  const red = tone(PAPER.stand);
  const bars = Array.from(
    { length: 8 },
    (_, n) => `M${-92 + n * 7} ${-14 + n * 2.6}v-20M${92 - n * 7} ${-14 + n * 2.6}v-20`,
  ).join('');
  return line(lighter(red, 0.15), bars, 2.4) + line(red, 'M-98-34-40-12M98-34 40-12', 4.6);
}

/** Chalk on the boards: here it will stand. */
export const bare = ({ tone }: Scene): string =>
  line(tone('#f4f1ea'), 'M-70-18l42-14h56l42 14-42 15h-56zM-20-18h40M0-26v16', 1.8);
