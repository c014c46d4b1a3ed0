// Who paints which sheet? One painter for each, and each takes only what it needs.

import { mix } from '../kit/colour.ts';
import type { LayerId, Look } from '../kit/frame.ts';
import { BOXES } from '../kit/frame.ts';
import { cut, oval, veil } from '../kit/ink.ts';
import type { Picture } from '../picture.ts';
import { weatherPlaces } from '../places.ts';

export type Painter = (picture: Picture, look: Look) => string;

const quarter =
  (theme: 'health' | 'energy' | 'education'): Painter =>
  (picture) => {
    const { x, y, width, height } = BOXES[theme];
    return cut(
      mix('#77747f', '#5aa552', picture.gauges[theme] / 100),
      `M${x} ${y + height}v${-height + 60}q${width / 2}-80 ${width} 0v${height - 60}z`,
    );
  };

export const PAINTERS: Readonly<Record<LayerId, Painter>> = {
  sky: ({ light }) => cut(mix('#8fc7e6', '#17173d', light), 'M0 0h1600v640H0z'),
  far: ({ light }) => cut(mix('#6f93a8', '#2a2350', light), 'M0 640V320q400-90 800-20t800-10v350z'),
  health: quarter('health'),
  energy: quarter('energy'),
  education: quarter('education'),
  square: ({ bandstand }) =>
    cut('#e9c58a', oval(800, 545, [330, 88])) +
    cut('#a8452f', `M740 545v${-20 - 40 * bandstand}h120v${20 + 40 * bandstand}z`),
  lanterns: ({ strings }) => strings.map((_, n) => cut('#ffc554', oval(640 + n * 60, 450, [8, 10]))).join(''),
  weather: ({ weather }) =>
    weatherPlaces(weather)
      .map((p, n) =>
        veil(
          mix('#f3eee8', '#3b3558', weather[n]?.weight ?? 0),
          oval(p.x + p.width / 2, p.y + p.height / 2, [p.width * 0.58, p.height * 0.62]),
          0.9,
        ),
      )
      .join(''),
  front: () => '',
};
