// What do light and life do to the colours of the town?
import { brightness, mix, under, washed } from './kit/colour.ts';
import type { Look } from './kit/frame.ts';
import type { Light } from './lights/light.ts';
import { lightAt } from './lights.ts';

/** Few tones, far apart. */
function strong(hex: string): string {
  const bright = brightness(hex);
  if (bright > 0.72) return mix(hex, '#ffffff', 0.6);
  return bright < 0.42 ? mix(hex, '#000000', 0.35) : hex;
}

/** What a colour becomes in this light, where life is so good (0–1). */
export type Tone = (hex: string) => string;

export interface Scene {
  readonly light: Light;
  readonly look: Look;
  /** 0 deserted, 1 flourishing. */
  readonly life: number;
  readonly tone: Tone;
}

export function sceneOf(moment: number, look: Look, gauge = 100): Scene {
  const light = lightAt(moment, look);
  const life = Math.min(1, Math.max(0, gauge / 100));
  const sharp = look.palette === 'contrast' ? strong : (hex: string) => hex;
  const known = new Map<string, string>();
  const share = life ** 0.8;
  const tone = (hex: string): string => {
    const before = known.get(hex);
    if (before) return before;
    const now = sharp(under(mix(washed(hex), hex, share), light.tint));
    known.set(hex, now);
    return now;
  };
  return { light, look, life, tone };
}

/** The scene of a quarter at its gauge: the livelier, the more of its lamps shine. */
export function quarterScene(moment: number, look: Look, gauge: number): Scene {
  const plain = sceneOf(moment, look, gauge);
  return lampLit(plain, 0.26 * plain.life);
}

/** The same scene where lamps shine on it: colours come back out of the dark. */
export function lampLit(scene: Scene, share: number): Scene {
  const part = share * scene.light.lamps;
  return { ...scene, tone: (hex) => mix(scene.tone(hex), mix(hex, '#ffcf8a', 0.12), part) };
}
