// What light have the five years by strong contrast?
import type { Light } from './light.ts';

export const CONTRAST: readonly Light[] = [
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
