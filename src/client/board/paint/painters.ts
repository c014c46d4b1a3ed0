// Who paints which sheet? One painter for each, and each takes only what it needs.
import type { LayerId, Look } from '../kit/frame.ts';
import type { Picture } from '../picture.ts';
import { paintEducation } from './education.ts';
import { paintEnergy } from './energy.ts';
import { paintFar } from './far.ts';
import { paintFront } from './front.ts';
import { paintHealth } from './health.ts';
import { paintLanterns } from './lanterns.ts';
import { paintSky } from './sky.ts';
import { paintSquare } from './square.ts';
import { paintWeather } from './weather.ts';

export type Painter = (picture: Picture, look: Look) => string;

export const PAINTERS: Readonly<Record<LayerId, Painter>> = {
  sky: paintSky,
  far: paintFar,
  health: paintHealth,
  energy: paintEnergy,
  education: paintEducation,
  square: paintSquare,
  lanterns: paintLanterns,
  weather: paintWeather,
  front: paintFront,
};
