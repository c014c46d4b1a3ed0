// What light has each of the five years, for each palette?
import { mix } from './kit/colour.ts';
import type { Look } from './kit/frame.ts';

/** The light of one hour. */
export interface Light {
  /** Sheets of the sky, zenith to horizon. */
  readonly sky: readonly [string, string, string, string, string];
  /** Sheets of hills, farthest first. */
  readonly hills: readonly [string, string, string];
  readonly sun: string;
  /** What white paper looks like. */
  readonly tint: string;
  readonly shadow: string;
  /** How far lamps and windows outshine the day, 0–1. */
  readonly lamps: number;
}

/** 2026 fresh morning, midday, afternoon gold, dusk, 2030 festival night. */
const DUSK: readonly Light[] = [
  {
    sky: ['#6fa5cf', '#94c0d8', '#bcd8d8', '#f0dcc4', '#fbc9a4'],
    hills: ['#a3b7c6', '#84a5a5', '#6f9481'],
    sun: '#fff0c9',
    tint: '#faf6f6',
    shadow: '#2d2a55',
    lamps: 0.15,
  },
  {
    sky: ['#3f8ec4', '#62a9d6', '#8cc4e0', '#bfe0e4', '#f3ead0'],
    hills: ['#8fb9c9', '#74ab98', '#639b6d'],
    sun: '#fff6d6',
    tint: '#ffffff',
    shadow: '#2a2c58',
    lamps: 0.1,
  },
  {
    sky: ['#5a6fb0', '#8f86b8', '#cf9aa6', '#f5b683', '#ffd68f'],
    hills: ['#b08aa0', '#96806f', '#7f7a48'],
    sun: '#fff0b0',
    tint: '#ffe6bd',
    shadow: '#3d2150',
    lamps: 0.35,
  },
  {
    sky: ['#221d52', '#45306f', '#7d3d74', '#c65a64', '#f59a5c'],
    hills: ['#7a3f70', '#56335f', '#44305c'],
    sun: '#ffc072',
    tint: '#c4a2c0',
    shadow: '#1b1338',
    lamps: 0.75,
  },
  {
    sky: ['#0f1033', '#1a1746', '#2a2159', '#43296a', '#653777'],
    hills: ['#3d2a68', '#30265a', '#2a2452'],
    sun: '#fdf0cf',
    tint: '#948bc4',
    shadow: '#0c0a26',
    lamps: 1,
  },
];

const CONTRAST: readonly Light[] = [
  {
    sky: ['#9fd0f5', '#b9def8', '#d3ebfb', '#eaf6ff', '#ffffff'],
    hills: ['#8fa9bd', '#6d8a9c', '#4f6d7c'],
    sun: '#ffe14a',
    tint: '#ffffff',
    shadow: '#000000',
    lamps: 0.2,
  },
  {
    sky: ['#5db2f0', '#7fc3f5', '#a4d6f9', '#c9e9fd', '#ffffff'],
    hills: ['#7fa6c4', '#5e8a9a', '#436e66'],
    sun: '#ffe14a',
    tint: '#ffffff',
    shadow: '#000000',
    lamps: 0.2,
  },
  {
    sky: ['#e8a94c', '#f0bd69', '#f7d08a', '#fce3ae', '#fff5d6'],
    hills: ['#a8784a', '#85603c', '#63482e'],
    sun: '#ffffff',
    tint: '#fff2d0',
    shadow: '#000000',
    lamps: 0.4,
  },
  {
    sky: ['#0b0b14', '#1f1438', '#3a1d55', '#5e2b63', '#a34a4a'],
    hills: ['#3a2c58', '#2a2048', '#1a1534'],
    sun: '#ffe14a',
    tint: '#cfc0dd',
    shadow: '#000000',
    lamps: 0.8,
  },
  {
    sky: ['#000000', '#06060f', '#0d0d1c', '#16162a', '#24243c'],
    hills: ['#2c2c48', '#1f1f36', '#141426'],
    sun: '#ffffff',
    tint: '#a39fd0',
    shadow: '#000000',
    lamps: 1,
  },
];

const between = (a: readonly string[], b: readonly string[], t: number) =>
  a.map((one, index) => mix(one, b[index] ?? one, t));

/** The light at a moment between 0 (2026) and 1 (2030). */
export function lightAt(moment: number, look: Look): Light {
  const stops = look.palette === 'dusk' ? DUSK : CONTRAST;
  const place = Math.min(1, Math.max(0, moment)) * (stops.length - 1);
  const from = stops[Math.floor(place)] ?? stops[0];
  const to = stops[Math.ceil(place)] ?? from;
  if (!from || !to) throw new Error('a palette has five lights');
  const t = place - Math.floor(place);
  return {
    sky: between(from.sky, to.sky, t) as unknown as Light['sky'],
    hills: between(from.hills, to.hills, t) as unknown as Light['hills'],
    sun: mix(from.sun, to.sun, t),
    tint: mix(from.tint, to.tint, t),
    shadow: mix(from.shadow, to.shadow, t),
    lamps: from.lamps + (to.lamps - from.lamps) * t,
  };
}
