// How is a cut piece of paper written down? The few words of SVG that the painters use.
import type { Box } from './frame.ts';

/** A number short enough to write: one decimal. */
export const num = (value: number): string => String(Math.round(value * 10) / 10);

export const cut = (fill: string, d: string): string => `<path fill="${fill}" d="${d}"/>`;

/** A veil: a piece one can see through, and that never gets an outline. */
export const veil = (fill: string, d: string, opacity: number): string =>
  `<path fill="${fill}" stroke="none" opacity="${Math.round(opacity * 100) / 100}" d="${d}"/>`;

export const line = (colour: string, d: string, width: number): string =>
  `<path fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" d="${d}"/>`;

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** 1: as drawn. */
  readonly size?: number;
  /** Degrees. */
  readonly lean?: number;
}

export function at({ x, y, size = 1, lean = 0 }: Spot, inner: string): string {
  const turn = lean ? ` rotate(${num(lean)})` : '';
  const scale = size === 1 ? '' : ` scale(${Math.round(size * 1000) / 1000})`;
  return `<g transform="translate(${num(x)} ${num(y)})${turn}${scale}">${inner}</g>`;
}

/** A round spot as a path, so that it can share a path with others. */
export const disc = (x: number, y: number, r: number): string =>
  `M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 0 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 0 ${num(-2 * r)} 0z`;

export const oval = (x: number, y: number, [rx, ry]: readonly [number, number]): string =>
  `M${num(x - rx)} ${num(y)}a${num(rx)} ${num(ry)} 0 1 0 ${num(2 * rx)} 0a${num(rx)} ${num(ry)} 0 1 0 ${num(-2 * rx)} 0z`;

export const sheet = (box: Box, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${box.width}" height="${box.height}">${inner}</svg>`;
