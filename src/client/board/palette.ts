// In which colours is the town cut, and what do light and life do to them?
import { brightness, mix, under, washed } from './kit/colour.ts';
import type { Look } from './kit/frame.ts';
import { type Light, lightAt } from './lights.ts';

export { type Light, lightAt } from './lights.ts';

/** Papers, as they are at noon where life is good. */
export const PAPER = {
  wall: '#fbe9cb',
  white: '#fff6e6',
  rose: '#f1b79b',
  honey: '#f2c46d',
  mint: '#b5d6b4',
  sky: '#a9cfdb',
  brick: '#c9694a',
  lilac: '#c7b0dc',
  roofRed: '#cf4a36',
  roofPlum: '#7d3f7a',
  roofTeal: '#1f7a82',
  roofGold: '#dd8f2e',
  slate: '#59618c',
  wood: '#8a5634',
  trunk: '#6d4630',
  leaf: '#4d9a44',
  leafDeep: '#2c7a4f',
  leafGold: '#b9b437',
  blossom: '#f28aa6',
  grass: '#7cbb4d',
  grassDeep: '#4f9a4c',
  earth: '#c7a878',
  path: '#f0d6a2',
  stone: '#d9cbb5',
  water: '#3f9cc0',
  asphalt: '#8f879c',
  metal: '#e8e4ea',
  solar: '#24509c',
  glass: '#8fc4d6',
  door: '#7a3b2c',
  association: '#d9502e',
  company: '#178392',
  authority: '#6b54c4',
  research: '#5f9436',
  stand: '#c2364f',
  lantern: '#ffc554',
  window: '#ffd572',
  gold: '#ffb52e',
  person: '#3a2450',
  skin: '#e9b48a',
} as const;

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
