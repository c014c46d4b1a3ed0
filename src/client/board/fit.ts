// Where does the town lie in its host?
import { TOWN } from './kit/frame.ts';

/** World units: the middle of the square. */
const MIDDLE = 800;
/** Below this shape only the middle of the town is shown, as high as the host. */
const NARROW = 2;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point of the world lies at `world * scale + (x, y)` of the host. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export function fit(host: Size): Fit {
  const { width, height } = host;
  if (width < NARROW * height) {
    const scale = height / TOWN.height;
    return { scale, x: width / 2 - MIDDLE * scale, y: 0 };
  }
  const scale = width / TOWN.width;
  const room = height - TOWN.height * scale;
  /** Room above is more sky; what is too high is cut above and below alike. */
  return { scale, x: 0, y: room > 0 ? room : room / 2 };
}
