// What light have the five years in the palette of dusk? Fresh morning, midday, afternoon gold, dusk, festival night.
import type { Light } from './light.ts';

/** 2026 fresh morning, midday, afternoon gold, dusk, 2030 festival night. */
export const DUSK: readonly Light[] = [
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
