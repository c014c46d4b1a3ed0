// Can one tell two towns apart without a number? What each part of the state changes in the picture, as colour distance.
import type { Page } from 'playwright-core';
import { type Look, layersOf } from '../../../src/client/board/layers.ts';
import type { Picture } from '../../../src/client/board/picture.ts';
import { THEMES, type Theme } from '../../../src/core/content/vocabulary.ts';
import { HEIGHT, type Pixels, pixelsOf, WIDTH } from './board-pixels.ts';
import { BASE, inYear, withGauge, withLanterns, withWeather } from './board-states.ts';
import { deltaE, EYES, type Eye } from './colour.ts';

const LEAST_OWN = 12;
const MOST_OTHER = 3;

export interface Change {
  readonly what: string;
  readonly eye: Eye;
  /** Mean CIE ΔE over the area. */
  readonly mean: number;
  readonly bar: string;
  readonly pass: boolean;
}

type Area = (index: number) => boolean;

function meanOver(area: Area, [one, other]: readonly [Pixels, Pixels], eye: Eye): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < WIDTH * HEIGHT; i++) {
    if (!area(i)) continue;
    const rgb = ({ town }: Pixels) => [town[4 * i] ?? 0, town[4 * i + 1] ?? 0, town[4 * i + 2] ?? 0] as const;
    sum += deltaE(rgb(one), rgb(other), eye);
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/** What a quarter's own sheet covers, lower or higher gauge. */
function sheetArea(theme: Theme, pixels: readonly Pixels[]): Area {
  const shapes = pixels.map(({ shape }) => shape(theme));
  return (i) => shapes.some((shape) => (shape[4 * i + 3] ?? 0) > 128);
}

function boxArea(x: number, y: number, [width, height]: readonly [number, number]): Area {
  const scale = WIDTH / 1600;
  return (i) => {
    const [px, py] = [(i % WIDTH) / scale, Math.floor(i / WIDTH) / scale];
    return px >= x && px < x + width && py >= y && py < y + height;
  };
}

/** Where anything differs: lanterns are small, and hang all over the square. */
function changedArea([one, other]: readonly [Pixels, Pixels]): Area {
  return (i) =>
    [0, 1, 2].some((c) => Math.abs((one.town[4 * i + c] ?? 0) - (other.town[4 * i + c] ?? 0)) > 6);
}

interface Pair {
  readonly what: string;
  readonly low: Picture;
  readonly high: Picture;
}

const eyes = Object.keys(EYES) as Eye[];

function own(what: string, area: Area, pixels: readonly [Pixels, Pixels]): readonly Change[] {
  return eyes.map((eye) => {
    const mean = meanOver(area, pixels, eye);
    return { what, eye, mean, bar: `≥ ${LEAST_OWN}`, pass: mean >= LEAST_OWN };
  });
}

export async function boardChanges(page: Page, look: Look): Promise<readonly Change[]> {
  const both = async ({ low, high }: Pair) =>
    [await pixelsOf(page, layersOf(low, look)), await pixelsOf(page, layersOf(high, look))] as const;
  const found: Change[] = [];
  for (const calendar of [2026, 2030]) {
    for (const theme of THEMES) {
      const [low, high] = [10, 90].map((gauge) => inYear(withGauge(theme, gauge), calendar));
      if (!low || !high) continue;
      const pixels = await both({ what: theme, low, high });
      found.push(...own(`${theme} ${calendar}`, sheetArea(theme, pixels), pixels));
      for (const other of THEMES.filter((one) => one !== theme)) {
        const mean = meanOver(sheetArea(other, pixels), pixels, 'usual');
        const what = `${theme} ${calendar}, seen in ${other}`;
        found.push({ what, eye: 'usual', mean, bar: `≤ ${MOST_OTHER}`, pass: mean <= MOST_OTHER });
      }
    }
  }
  const stand = await both({ what: 'bandstand', low: BASE, high: { ...BASE, bandstand: 2 } });
  found.push(...own('bandstand', boxArea(690, 360, [220, 230]), stand));
  const lanterns = await both({ what: 'lanterns', low: BASE, high: withLanterns });
  found.push(...own('lanterns', changedArea(lanterns), lanterns));
  const weather = await both({ what: 'weather', low: BASE, high: withWeather });
  found.push(...own('weather', boxArea(20, 20, [480, 220]), weather));
  return found;
}
