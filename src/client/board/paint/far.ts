// What lies behind and between the quarters? Hills, a river with its bridge, a railway with a station.
import { chance } from '../kit/chance.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Look } from '../kit/frame.ts';
import { at, cut, line, num, oval, veil } from '../kit/ink.ts';
import { PAPER, type Scene, sceneOf } from '../palette.ts';
import type { Picture } from '../picture.ts';

const HILLS = [
  'M0 640V250C80 206 160 206 250 234S390 252 470 224 610 200 720 230 880 250 980 220 1120 200 1220 232 1400 248 1480 222 1560 214 1600 226V640z',
  'M0 640V284C110 252 220 256 330 278S540 258 680 272 940 284 1060 272 1300 256 1420 276 1540 278 1600 266V640z',
  'M0 640V318q200-34 400-12t400-10 380 6 420-2v342z',
] as const;

/** Small woods on the ridge, as one cut. */
function woods(name: string, [y, wave]: readonly [number, number]): string {
  const roll = chance(name);
  return Array.from({ length: 46 }, (_, n) => {
    const x = n * 36 + roll() * 30;
    const h = 10 + roll() * 16;
    const foot = y + Math.sin(x / 120) * wave + 10;
    return `M${num(x - 7)} ${num(foot)}q0-${num(h)} 7-${num(h)}t7 ${num(h)}z`;
  }).join('');
}

function hills({ light }: Scene): string {
  const raised = (d: string) =>
    [-8, -4].map((by) => `<g transform="translate(0 ${by})">${veil(light.shadow, d, 0.08)}</g>`).join('');
  return HILLS.map((d, n) => {
    const colour = light.hills[n] ?? light.hills[0];
    const wood = n === 1 ? cut(darker(colour, 0.12), woods('ridge', [286, 8])) : '';
    return raised(d) + wood + cut(colour, d) + (n === 1 ? fields(colour) : '');
  }).join('');
}

/** Fields on the slopes, two papers by turns. */
function fields(colour: string): string {
  const pale =
    'M86 290q60-24 120-26l14 24q-60-4-120 18zM470 276q40-10 92-8l-20 20q-46-4-84 6zM886 274q52-14 104-8l6 22q-60-8-112 2zM1196 280q40-16 96-16l14 20q-60-2-108 12zM1424 280q50-14 110-12v20q-60-6-102 6z';
  const deep =
    'M222 264q50 0 86 14l-6 14q-40-10-72-6zM574 268q50 2 90 14l-18 12q-44-10-86-8zM1002 268q36 4 60 16l-8 12q-30-8-50-8zM1304 266q50 4 90 18l-16 10q-40-10-66-10z';
  return cut(lighter(colour, 0.1), pale) + cut(darker(colour, 0.1), deep);
}

/** Reeds and stones along the banks. */
function reeds({ tone }: Scene): string {
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
function river({ tone, light }: Scene): string {
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

/** Rails out of the hill between housing and education, and a small train on its way. */
function railway({ tone, light }: Scene): string {
  const bed = tone('#b9a288');
  const iron = tone('#8d7b86');
  const ties = Array.from({ length: 34 }, (_, n) => {
    const t = n / 33;
    const y = 306 + 334 * t ** 1.5;
    const x = 1078 + 116 * t ** 2.1;
    const half = 5 + 17 * t;
    return `M${num(x - half)} ${num(y)}h${num(half * 2)}v${num(1 + 3 * t)}h${num(-half * 2)}z`;
  });
  const rail = (side: number) =>
    line(
      iron,
      Array.from(
        { length: 9 },
        (_, n) =>
          `${n ? 'L' : 'M'}${num(1078 + 116 * (n / 8) ** 2.1 + side * (3 + 11 * (n / 8)))} ${num(306 + 334 * (n / 8) ** 1.5)}`,
      ).join(''),
      2.2,
    );
  const mouth =
    cut(tone('#8f7f92'), 'M1058 312v-20q20-28 40 0v20z') +
    cut(darker(light.shadow, 0.4), 'M1066 312v-16q12-18 24 0v16z');
  return (
    cut(darker(bed, 0.2), 'M1070 306h18q6 130 148 344h-78Q1076 420 1070 306z') +
    cut(bed, 'M1072 306h13q6 126 142 344h-66Q1080 420 1072 306z') +
    cut(tone('#7a5840'), ties.join('')) +
    rail(-1) +
    rail(1) +
    mouth +
    train(tone)
  );
}

function train(tone: Scene['tone']): string {
  const red = tone('#c5463f');
  const glass = PAPER.window;
  const car = (x: number, y: number, s: number) =>
    at(
      { x, y, size: s },
      cut(darker(red, 0.3), 'M-15 0v-34q15-8 30 0V0z') +
        cut(red, 'M-15 0v-34q8-6 20-5V0z') +
        cut(tone('#fff2dc'), 'M-15-12h30v4h-30z') +
        cut(glass, 'M-11-31h9v13h-9zM1-31h10v13H1z') +
        cut(tone('#3a2f4a'), 'M-16 0h32v4h-32z'),
    );
  return car(1084, 350, 0.62) + car(1089, 372, 0.76) + car(1097, 398, 0.92);
}

function meadow({ tone, light }: Scene): string {
  const field = tone('#b8b06a');
  const d = 'M0 640V334q220-26 420-12t420-8 400 6 360-4v324z';
  return `<g transform="translate(0 -5)">${veil(light.shadow, d, 0.12)}</g>${cut(field, d)}${cut(darker(field, 0.1), 'M0 640V470q300-30 800-20t800 10v180z')}${veil(light.shadow, oval(800, 540, [420, 120]), 0.1)}`;
}

export function paintFar({ light }: Pick<Picture, 'light'>, look: Look): string {
  const scene = sceneOf(light, look);
  return hills(scene) + meadow(scene) + river(scene) + reeds(scene) + railway(scene);
}
