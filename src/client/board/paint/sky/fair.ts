// What flies by day? Thin streaks of cloud and a balloon.
import { mix } from '../../kit/colour.ts';
import { at, cut, line, veil } from '../../kit/ink.ts';
import type { Light } from '../../lights/light.ts';

/** Thin high streaks, and a balloon on its way: fair weather is not empty. */
export function fair({ sky, lamps }: Light): string {
  if (lamps > 0.6) return '';
  const pale = mix(sky[3], '#ffffff', 0.35);
  const streak = (x: number, y: number, w: number) =>
    `M${x} ${y}q${w * 0.3}-9 ${w * 0.55}-5t${w * 0.45} 4q-${w * 0.3} 7-${w * 0.55} 4t-${w * 0.45}-3z`;
  const streaks =
    streak(60, 118, 150) +
    streak(118, 134, 110) +
    streak(640, 44, 170) +
    streak(1260, 64, 190) +
    streak(1350, 80, 120);
  return veil(pale, streaks, 0.75) + balloon();
}

function balloon(): string {
  const skin = 'M0 26C-24 8-34-6-34-24a34 34 0 0 1 68 0C34-6 24 8 0 26z';
  return at(
    { x: 1012, y: 108, size: 0.9, lean: 4 },
    line('#7a4a3a', 'M-8 22-6 40M8 22 6 40', 1.4) +
      cut('#d9502e', skin) +
      cut('#fff1d8', 'M0 26C-14 8-20-6-20-24q0-24 20-34 20 10 20 34C20-6 14 8 0 26z') +
      cut('#ffb52e', 'M0 26C-6 8-8-6-8-24q0-24 8-34 8 10 8 34C8-6 6 8 0 26z') +
      veil('#2d1648', 'M4-58a34 34 0 0 1 30 34C34-6 24 8 0 26 22 0 24-36 4-58z', 0.22) +
      cut('#8a5634', 'M-8 38H8l-2 12H-6z') +
      cut('#b97a4a', 'M-9 36H9v4H-9z'),
  );
}
