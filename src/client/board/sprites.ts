// Which small pieces move? Each is cut once and used many times.
import { darker, lighter } from './kit/colour.ts';
import type { Look, Point } from './kit/frame.ts';
import { halo } from './kit/glow.ts';
import { cut, disc, line, oval, veil } from './kit/ink.ts';
import { person } from './kit/people.ts';
import { type Scene, sceneOf } from './palette.ts';
import { PAPER } from './papers.ts';

export interface Sprite {
  /** A whole <svg>. */
  readonly svg: string;
  /** World units. */
  readonly width: number;
  readonly height: number;
  /** The point of the sprite that lies on `at`, 0–1: the feet of a walker, the hub of blades, the ring of a lantern. */
  readonly origin: Point;
}

const walker = (coat: string, skin: string) => (scene: Scene) =>
  person({ x: 18, y: 46, size: 1.1, coat, skin, arms: 0 }, scene);

const BLADE = 'M-3 0q-6-26 2-50 5 22 4 50z';

function blades({ tone }: Scene): string {
  const white = tone('#fffaf4');
  const one = (turn: number) =>
    `<g transform="rotate(${turn})">${cut(white, BLADE)}${cut(darker(white, 0.2), 'M1 0q2-26-2-50 5 22 4 50z')}</g>`;
  return `<g transform="translate(56 56)">${[20, 140, 260].map(one).join('')}${cut(PAPER.gold, disc(0, 0, 4.5))}</g>`;
}

const strip = (turn: number) =>
  `<path fill="#ffe9a6" transform="rotate(${turn} 20 20)" d="M19.2 13l.8-11 .8 11z"/>`;
const LEAF = 'M10 2q9 4 8 13-8 3-13-3-1-7 5-10z';
const leaf = (colour: string) => () =>
  cut(colour, LEAF) + cut(darker(colour, 0.28), 'M10 2q2 7 8 13-8 3-13-3z');

interface Draft {
  readonly size: readonly [number, number];
  readonly origin: Point;
  readonly draw: (scene: Scene) => string;
}

const FEET: Point = { x: 0.5, y: 0.92 };
const MIDDLE: Point = { x: 0.5, y: 0.5 };

const DRAFTS = {
  smoke: {
    size: [44, 36],
    origin: MIDDLE,
    draw: () =>
      veil(
        '#f3ecf2',
        'M6 24a9 9 0 0 1 5-15 11 11 0 0 1 20-1 9 9 0 0 1 6 16 11 8 0 0 1-14 5 10 7 0 0 1-17-5z',
        0.7,
      ),
  },
  walker: { size: [36, 50], origin: FEET, draw: walker(PAPER.stand, '#f3c9a0') },
  'walker-2': { size: [36, 50], origin: FEET, draw: walker(PAPER.company, '#a86b45') },
  'walker-3': { size: [36, 50], origin: FEET, draw: walker(PAPER.gold, '#d99f72') },
  blades: { size: [112, 112], origin: MIDDLE, draw: blades },
  flag: {
    size: [40, 26],
    origin: { x: 0, y: 0.3 },
    draw: ({ tone }) => cut(tone(PAPER.gold), 'M0 4q10-6 20 0t18-2v16q-9 6-19 1T0 20z'),
  },
  lantern: {
    size: [56, 60],
    origin: { x: 0.5, y: 0.1 },
    draw: () =>
      halo(28, 26, [26, 26, 0.6]) +
      line('#6b4630', 'M28 6v8', 1.4) +
      cut('#ffc93c', oval(28, 27, [12, 13])) +
      cut(lighter('#ffc93c', 0.6), oval(25, 27, [5, 10])) +
      cut('#a8661a', 'M22 13h12v3H22zM22 38h12v3H22z'),
  },
  leaf: { size: [20, 20], origin: MIDDLE, draw: leaf('#e8963a') },
  'leaf-2': { size: [20, 20], origin: MIDDLE, draw: leaf('#7cbb4d') },
  bird: {
    size: [34, 18],
    origin: MIDDLE,
    draw: ({ tone }) =>
      cut(tone('#fff6e6'), 'M2 5q9-3 15 6Q23 2 32 3q-8 3-10 11l-5 1-5-1Q9 8 2 5z') +
      cut(tone('#b7a6bd'), 'M17 11Q23 2 32 3q-8 3-10 11z'),
  },
  spark: {
    size: [40, 40],
    origin: MIDDLE,
    draw: () =>
      Array.from({ length: 8 }, (_, n) => strip(n * 45)).join('') + cut('#fff6da', disc(20, 20, 2.6)),
  },
} satisfies Record<string, Draft>;

export type SpriteId = keyof typeof DRAFTS;
export const SPRITE_IDS = Object.keys(DRAFTS) as readonly SpriteId[];

/** In the light of midday: what moves is small, and must be seen in every light. */
export function spritesOf(look: Look): Readonly<Record<SpriteId, Sprite>> {
  const scene = sceneOf(0.25, look);
  const cutOut = ({ size: [width, height], origin, draw }: Draft): Sprite => ({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${draw(scene)}</svg>`,
    width,
    height,
    origin,
  });
  return Object.fromEntries(SPRITE_IDS.map((id) => [id, cutOut(DRAFTS[id])])) as Record<SpriteId, Sprite>;
}
