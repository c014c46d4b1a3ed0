// What is a pictogram made of? A few paths in one of four inks, on a square of 24 × 24.

export type Tone =
  /** Filled in the colour of the text around. */
  | 'ink'
  /** Filled in the colour of the paper: what is cut out. */
  | 'cut'
  /** Filled, half as strong: a second plane. */
  | 'soft'
  /** Drawn as a line in the colour of the text around. */
  | 'line'
  /** Drawn as a line in the colour of the paper. */
  | 'slit';

export type Shape = readonly [tone: Tone, path: string];
export type Pictogram = readonly Shape[];

export const ink = (path: string): Shape => ['ink', path];
export const cut = (path: string): Shape => ['cut', path];
export const soft = (path: string): Shape => ['soft', path];
export const line = (path: string): Shape => ['line', path];
export const slit = (path: string): Shape => ['slit', path];

/** A disc as a path: centre and radius. */
export function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
