// On which sheets of ground does each quarter stand, with which streets, and where does light lie on it by night?
import type { Theme } from '../../../core/content/vocabulary.ts';
import type { Sheet } from '../kit/ground.ts';
import type { Spot } from '../kit/ink.ts';

/** A sheet of ground with the streets that lie on it: the way of each, and its width. */
export interface Ground {
  readonly sheet: Sheet;
  readonly streets: readonly (readonly [way: string, width: number])[];
}

export interface Grounds {
  readonly far: Ground;
  readonly middle: Ground;
  readonly pools: readonly Spot[];
}

export const GROUNDS: Readonly<Record<Theme, Grounds>> = {
  health: {
    far: {
      sheet: { edge: 'M0 322q70-22 150-12t150-8 130 4 76 22', rest: 'q-8 60-40 110L350 650H0' },
      streets: [['M-10 378q110-14 220-2t270-12', 9]],
    },
    middle: {
      sheet: { edge: 'M0 404q90-20 190-8t170-6 106 14', rest: 'q-20 70-60 130L350 650H0' },
      streets: [
        ['M-10 498q120-20 250 0t130 6', 17],
        ['M250 500q70-16 60-46', 10],
      ],
    },
    pools: [
      { x: 160, y: 500, size: 1.3 },
      { x: 380, y: 440, size: 0.9 },
      { x: 200, y: 622, size: 1.4 },
    ],
  },
  energy: {
    far: {
      sheet: {
        edge: 'M548 318q70-34 150-26t130-10 120 8 104 24',
        rest: 'q14 70-12 104-34 34-90 44H620q-60-10-76-50-14-50 4-98',
      },
      streets: [['M560 336q120-14 240-6t230-2', 7]],
    },
    middle: {
      sheet: {
        edge: 'M538 350q80-24 170-14t170-10 182 20',
        rest: 'q4 60-24 84-34 28-80 34H630q-60-8-80-44-16-36-12-74',
      },
      streets: [
        ['M540 396q130-18 260-8t262 0', 11],
        ['M800 400V470', 15],
      ],
    },
    pools: [
      { x: 640, y: 400, size: 1 },
      { x: 800, y: 396, size: 1.2 },
      { x: 960, y: 402, size: 1 },
    ],
  },
  education: {
    far: {
      sheet: { edge: 'M1094 326q70-20 150-12t150-10 130 6 76 10', rest: 'V650H1250L1144 420' },
      streets: [['M1112 380q110-12 220-4t280-8', 9]],
    },
    middle: {
      sheet: { edge: 'M1132 412q80-18 160-8t160-6 148 8', rest: 'V650H1250q-90-160-118-238' },
      streets: [
        ['M1176 492q120 4 230 6t210-4', 17],
        ['M1352 492l-4-22', 10],
      ],
    },
    pools: [
      { x: 1300, y: 576, size: 1 },
      { x: 1440, y: 500, size: 1.3 },
      { x: 1440, y: 622, size: 1.4 },
    ],
  },
};
