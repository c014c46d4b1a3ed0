// What do works and houses move? Blades in the wind, and smoke; neither over the weather that hangs before them.
import type { Point } from '../kit/frame.ts';
import type { Mover } from '../mover.ts';
import type { Picture } from '../picture.ts';
import { weatherPlaces } from '../places.ts';
import { HUB, MASTS, turbinesAt } from '../sites.ts';

/** How far down the weather over energy hangs. */
function skyOver({ weather }: Picture): number {
  const lows = weatherPlaces(weather.filter((one) => one.theme === 'energy')).map(
    ({ y, height }) => y + height + 24,
  );
  return Math.max(0, ...lows);
}

/** Blades turn where no weather hides them. */
export function turbines(picture: Picture): readonly Mover[] {
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

export const smoke = (picture: Picture): readonly Mover[] =>
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
