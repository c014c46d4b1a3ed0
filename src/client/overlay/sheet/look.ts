// In which colours and letters is the sheet drawn?
import type { Face } from './pen.ts';

export interface Look {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly edge: string;
  readonly strip: string;
  readonly title: (size: number) => Face;
  readonly strong: (size: number) => Face;
  readonly plain: (size: number) => Face;
  readonly quiet: (size: number) => Face;
  readonly colour: (name: string) => string;
}

/** Colours and letters of the page at a size of type: what is shared looks like what was played. */
export function lookOf(scale: number): Look {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const display = colour('display');
  const text = colour('text');
  const [ink, soft] = [colour('ink'), colour('ink-soft')];
  const face = (font: (size: number) => string, shade: string) => (size: number) => ({
    font,
    size: size * scale,
    colour: shade,
  });
  return {
    paper: colour('paper'),
    ink,
    soft,
    edge: colour('line'),
    strip: colour('lantern'),
    title: face((size) => `400 ${size}px ${display}`, ink),
    strong: face((size) => `700 ${size}px ${text}`, ink),
    plain: face((size) => `400 ${size}px ${text}`, ink),
    quiet: face((size) => `400 ${size}px ${text}`, soft),
    colour,
  };
}
