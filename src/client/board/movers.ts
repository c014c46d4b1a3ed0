// What moves over the still sheets, and along which way?
import { THEMES, type Theme } from '../../core/content/vocabulary.ts';
import { chance } from './kit/chance.ts';
import type { Point } from './kit/frame.ts';
import { BOXES } from './kit/frame.ts';
import type { Picture } from './picture.ts';
import { weatherPlaces } from './places.ts';
import { HUB, MASTS, turbinesAt } from './sites.ts';
import type { SpriteId } from './sprites.ts';

export { type Sprite, type SpriteId, spritesOf } from './sprites.ts';

/**
 * walk: to and fro, bobbing. rise: up and away, fading. turn: round its middle. sway: about its top.
 * fall: down, spinning, and gone. fly: across, again and again. burst: grows and fades.
 */
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

type Way = readonly [from: Point, to: Point, size: number];

/** Streets of each quarter, where people stroll when life is good. */
const WAYS: Readonly<Record<Theme, readonly Way[]>> = {
  health: [
    [{ x: 40, y: 496 }, { x: 190, y: 490 }, 0.72],
    [{ x: 360, y: 500 }, { x: 250, y: 498 }, 0.72],
    [{ x: 80, y: 378 }, { x: 250, y: 376 }, 0.5],
  ],
  energy: [
    [{ x: 560, y: 396 }, { x: 690, y: 386 }, 0.6],
    [{ x: 1040, y: 394 }, { x: 920, y: 386 }, 0.6],
    [{ x: 780, y: 336 }, { x: 900, y: 332 }, 0.42],
  ],
  education: [
    [{ x: 1210, y: 496 }, { x: 1350, y: 500 }, 0.72],
    [{ x: 1560, y: 496 }, { x: 1400, y: 498 }, 0.72],
    [{ x: 1180, y: 378 }, { x: 1360, y: 374 }, 0.5],
  ],
};
const WALKERS: readonly SpriteId[] = ['walker', 'walker-2', 'walker-3'];

function strollers({ gauges }: Picture): readonly Mover[] {
  return THEMES.flatMap((theme) =>
    WAYS[theme]
      .filter((_, n) => gauges[theme] >= 30 + 22 * n)
      .map(([at, to, size], n) => ({
        id: `${theme}-walker-${n}`,
        sprite: WALKERS[n % WALKERS.length] ?? 'walker',
        gait: 'walk' as const,
        at,
        path: [to],
        seconds: 14 + n * 3,
        wait: n * 1.7,
        size,
      })),
  );
}

/** How far down the weather over energy hangs. */
function skyOver({ weather }: Picture): number {
  const lows = weatherPlaces(weather.filter((one) => one.theme === 'energy')).map(
    ({ y, height }) => y + height + 24,
  );
  return Math.max(0, ...lows);
}

/** Blades turn where no weather hides them. */
function turbines(picture: Picture): readonly Mover[] {
  const sky = skyOver(picture);
  return MASTS.slice(0, turbinesAt(picture.gauges.energy / 100)).flatMap(({ x, y, size = 1 }, n) => {
    const at = { x, y: y + HUB * size };
    if (at.y < sky) return [];
    return [
      {
        id: `blades-${n}`,
        sprite: 'blades' as const,
        gait: 'turn' as const,
        at,
        path: [],
        seconds: 7 + n * 1.4,
        wait: 0,
        size: size * 0.84,
      },
    ];
  });
}

const CHIMNEYS: readonly (Point & { readonly size: number })[] = [
  { x: 679, y: 350, size: 0.8 },
  { x: 1038, y: 276, size: 0.9 },
];

const smoke = (picture: Picture): readonly Mover[] =>
  CHIMNEYS.filter(({ y }) => y - 40 > skyOver(picture)).flatMap(({ x, y, size }, chimney) =>
    [0, 1, 2].map((n) => ({
      id: `smoke-${chimney}-${n}`,
      sprite: 'smoke' as const,
      gait: 'rise' as const,
      at: { x, y },
      path: [
        { x: x + 8, y: y - 26 },
        { x: x + 26, y: y - 58 },
      ],
      seconds: 7,
      wait: n * 2.3,
      size: size * 0.7,
    })),
  );

const birds = ({ festival }: Picture): readonly Mover[] =>
  (festival ? [] : [0, 1, 2]).map((n) => ({
    id: `bird-${n}`,
    sprite: 'bird' as const,
    gait: 'fly' as const,
    at: { x: -40 - n * 46, y: 226 + n * 14 },
    path: [
      { x: 520, y: 196 + n * 16 },
      { x: 1100, y: 232 + n * 8 },
      { x: 1660, y: 190 + n * 20 },
    ],
    seconds: 34,
    wait: n * 0.6,
    size: 0.62 + n * 0.12,
  }));

/** Where a sky cleared this year, leaves come down. */
function leaves({ leaves: cleared, calendar }: Picture): readonly Mover[] {
  return THEMES.flatMap((theme) => {
    const roll = chance(`${theme}${calendar}`);
    const { x, width } = BOXES[theme];
    return Array.from({ length: Math.min(2, cleared[theme]) * 12 }, (_, n) => {
      const at = { x: x + 30 + roll() * (width - 60), y: 60 + roll() * 120 };
      const path = [
        { x: at.x + roll() * 80 - 40, y: at.y + 110 },
        { x: at.x + roll() * 120 - 60, y: at.y + 250 },
      ];
      const sprite = n % 2 ? ('leaf' as const) : ('leaf-2' as const);
      return {
        id: `leaf-${calendar}-${theme}-${n}`,
        sprite,
        gait: 'fall' as const,
        at,
        path,
        seconds: 5 + roll() * 4,
        wait: roll() * 3,
        size: 1.1,
      };
    });
  });
}

/** Sparks of the festival, more of them when it went well. */
function sparks({ festival, gauges }: Picture): readonly Mover[] {
  if (!festival) return [];
  const mean = (gauges.health + gauges.energy + gauges.education) / 300;
  const roll = chance('sparks');
  return Array.from({ length: Math.round(1 + mean * 6) }, (_, n) => {
    const at = { x: 100 + roll() * 1400, y: 50 + roll() * 150 };
    return {
      id: `spark-${n}`,
      sprite: 'spark' as const,
      gait: 'burst' as const,
      at,
      path: [],
      seconds: 3 + roll() * 2,
      wait: roll() * 6,
      size: 0.9 + mean * 0.7,
    };
  });
}

export function moversOf(picture: Picture): readonly Mover[] {
  return [
    ...turbines(picture),
    ...smoke(picture),
    ...birds(picture),
    ...strollers(picture),
    ...leaves(picture),
    ...sparks(picture),
  ];
}
