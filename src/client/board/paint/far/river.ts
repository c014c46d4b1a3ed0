// What runs between health and housing? A river with its bridge.
import { darker, lighter, mix } from '../../kit/colour.ts';
import { at, cut, line } from '../../kit/ink.ts';
import type { Scene } from '../../palette.ts';
import { PAPER } from '../../papers.ts';

/** Reeds and stones along the banks. */
export function reeds({ tone }: Scene): string {
  const blades = [
    [500, 452],
    [452, 560],
    [392, 628],
    [508, 610],
    [520, 404],
    [484, 500],
  ] as const;
  const d = blades
    .map(([x, y]) => `M${x} ${y}l-5-13M${x + 3} ${y}v-17M${x + 6} ${y}l5-12M${x + 9} ${y}l9-8`)
    .join('');
  const stones = 'M404 640q4-8 12-6t8 8zM520 574q5-7 12-4t6 7zM470 470q4-6 10-3t5 6z';
  return line(tone('#5f8f4a'), d, 2.2) + cut(tone('#b9aca4'), stones);
}

/** From the hills between health and housing down to the front. */
export function river({ tone, light }: Scene): string {
  const water = mix(tone(PAPER.water), light.sky[2], 0.25);
  const bank = 'M540 300q-18 30-16 62t-36 80-76 100L372 660h142q-30-80 8-150t26-120q6-50-4-90z';
  const flow = 'M541 300q-14 30-10 64t-32 82-72 98L398 660h92q-20-90 20-160t26-112q6-46 7-88z';
  const glints =
    'M522 340q8 4 6 12M516 396q-2 12-8 20M486 452q-8 12-14 20M500 430q-4 10-10 18M452 540q-6 12-10 22M476 520q-6 12-8 24M430 600q-6 12-8 20M466 590q-4 12-4 22';
  return (
    cut(tone('#d8c39a'), bank) +
    cut(water, flow) +
    line(lighter(water, 0.5), glints, 2) +
    bridge(tone) +
    boat(tone)
  );
}

function bridge(tone: Scene['tone']): string {
  const stone = tone('#cdb9a4');
  return at(
    { x: 456, y: 498 },
    cut(darker(stone, 0.32), 'M-52 18q52-48 108 0v-20q-52-40-108 0z') +
      cut(stone, 'M-60 6q58-44 120 0v7q-60-42-120 0z') +
      cut(lighter(stone, 0.35), 'M-60 1q58-44 120 0v6q-60-42-120 0z'),
  );
}

function boat(tone: Scene['tone']): string {
  return at(
    { x: 436, y: 606, lean: -4 },
    cut(tone('#8d3b3b'), 'M-24 0q6 14 20 14H8q14 0 20-14z') +
      cut(tone('#fff3dc'), 'M0-3V-48q20 20 22 42z') +
      cut(tone('#f0b45c'), 'M-3-3v-38q-14 18-16 36z'),
  );
}
