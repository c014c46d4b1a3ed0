// How are two colours mixed, and what does a colour become in another light?

type Rgb = readonly [number, number, number];

function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function hexOf(rgb: Rgb): string {
  const part = (one: number) =>
    Math.round(Math.min(255, Math.max(0, one)))
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(part).join('')}`;
}

export function mix(from: string, to: string, share: number): string {
  const [a, b, c] = rgbOf(from);
  const [x, y, z] = rgbOf(to);
  return hexOf([a + (x - a) * share, b + (y - b) * share, c + (z - c) * share]);
}

/** The colour as it looks when light of another colour falls on it. */
export function under(hex: string, light: string): string {
  const [a, b, c] = rgbOf(hex);
  const [x, y, z] = rgbOf(light);
  return hexOf([(a * x) / 255, (b * y) / 255, (c * z) / 255]);
}

export function brightness(hex: string): number {
  const [r, g, b] = rgbOf(hex);
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

/** Washed out: what is left of a colour where nobody lives. */
export function washed(hex: string): string {
  const grey = Math.round(104 + brightness(hex) * 92);
  return mix(hexOf([grey, grey + 1, grey + 8]), hex, 0.07);
}

export const darker = (hex: string, share: number): string => mix(hex, '#160f2e', share);
export const lighter = (hex: string, share: number): string => mix(hex, '#fff8e6', share);
