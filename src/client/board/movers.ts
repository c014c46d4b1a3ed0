// What moves over the still sheets, and along which way?
import type { Look, Point } from './kit/frame.ts';
import type { Picture } from './picture.ts';

export const SPRITE_IDS = [
  'smoke',
  'walker',
  'walker-2',
  'walker-3',
  'blades',
  'flag',
  'lantern',
  'leaf',
  'leaf-2',
  'bird',
  'spark',
] as const;
export type SpriteId = (typeof SPRITE_IDS)[number];

/** walk: to and fro, bobbing. rise: up and away, fading. turn: round its middle. sway: about its top. fall: down, spinning, and gone. fly: across, again and again. burst: grows and fades. */
export type Gait = 'walk' | 'rise' | 'turn' | 'sway' | 'fall' | 'fly' | 'burst';

export interface Mover {
  /** The same thing keeps its id while the picture changes. */
  readonly id: string;
  readonly sprite: SpriteId;
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

export interface Sprite {
  /** A whole <svg>. */
  readonly svg: string;
  /** World units. */
  readonly width: number;
  readonly height: number;
  /** The point of the sprite that lies on `at`, 0–1: the feet of a walker, the hub of blades, the ring of a lantern. */
  readonly origin: Point;
}

export function moversOf(picture: Picture): readonly Mover[] {
  const away = { x: 660, y: 372 };
  const path = [{ x: 676, y: 300 }];
  return [
    {
      id: 'smoke-0',
      sprite: 'smoke',
      gait: 'rise',
      at: away,
      path,
      seconds: 6 + picture.tower,
      wait: 0,
      size: 1,
    },
  ];
}

export function spritesOf(look: Look): Readonly<Record<SpriteId, Sprite>> {
  const fill = look.palette === 'dusk' ? '#f5e4c4' : '#fff';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" width="20" height="20"><circle cx="10" cy="10" r="8" fill="${fill}"/></svg>`;
  const one: Sprite = { svg, width: 20, height: 20, origin: { x: 0.5, y: 0.5 } };
  return Object.fromEntries(SPRITE_IDS.map((id) => [id, one])) as Record<SpriteId, Sprite>;
}
