// How many pixels does the stage have, and which of them shows what of the world?
import { type Fit, fit as fitTown, type Size } from '../fit.ts';
import { type Box, TOWN } from '../kit/frame.ts';
import type { Renderer } from './probe.ts';

/** The stage in device pixels. */
export interface View extends Size, Fit {}

/** Without a graphics card every pixel costs time; with one, memory. */
const MOST_PIXELS: Readonly<Record<Renderer, number>> = { canvas: 2_100_000, webgl: 6_000_000 };
const FINEST = 2;

export function viewOf(host: Size, ratio: number, renderer: Renderer): View {
  const room = Math.sqrt(MOST_PIXELS[renderer] / Math.max(1, host.width * host.height));
  const fine = Math.min(FINEST, Math.max(0.5, Math.min(ratio, room)));
  const size = {
    width: Math.max(1, Math.round(host.width * fine)),
    height: Math.max(1, Math.round(host.height * fine)),
  };
  return { ...size, ...fitTown(size) };
}

export interface Cut {
  /** What of the world is seen. */
  readonly box: Box;
  /** Where it lies on the stage, in whole pixels. */
  readonly place: Box;
}

/** The part of a sheet that the stage shows, or nothing when it lies beside. */
export function cutOf(box: Box, view: View): Cut | undefined {
  const edge = (value: number, offset: number) => Math.round(value * view.scale + offset);
  const left = Math.max(0, edge(box.x, view.x));
  const right = Math.min(view.width, edge(box.x + box.width, view.x));
  const top = Math.max(0, edge(box.y, view.y));
  const bottom = Math.min(view.height, edge(box.y + box.height, view.y));
  if (right <= left || bottom <= top) return undefined;
  const place = { x: left, y: top, width: right - left, height: bottom - top };
  const world = (value: number, offset: number) => (value - offset) / view.scale;
  const seen = {
    x: world(left, view.x),
    y: world(top, view.y),
    width: place.width / view.scale,
    height: place.height / view.scale,
  };
  return { box: seen, place };
}

/** Rows of pixels above the town when the host is higher than wide hosts need: more sky. */
export const rowsAbove = (view: View): number => Math.max(0, Math.round(TOWN.y * view.scale + view.y));
