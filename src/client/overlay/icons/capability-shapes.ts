// How do the four capabilities look? An outline each (circle, square, diamond, triangle), and what they do inside.
import { cut, disc, ink, line, type Pictogram, slit } from './shape.ts';

/** Two people, a hammer, a signed sheet, a lamp. */
export const CAPABILITY_SHAPES = {
  outreach: [
    ink(disc(12, 12, 11)),
    cut(disc(8.7, 8.6, 2.3)),
    cut('M4.6 17.2c0-3.6 1.6-5.6 4.1-5.6s4.1 2 4.1 5.6z'),
    cut(disc(15.9, 9.6, 1.9)),
    cut('M14 17.2c0-1.6-.3-3-.9-4.1.7-.6 1.6-.9 2.7-.9 2.2 0 3.6 1.8 3.6 5z'),
  ],
  means: [
    ink('M3.4 1.5h17.2q1.9 0 1.9 1.9v17.2q0 1.9-1.9 1.9H3.4q-1.9 0-1.9-1.9V3.400q0-1.900 1.900-1.900z'),
    cut(
      'M6 6.200h9.300l2.900 3.200-1.400 1.300-2-1.500H13v9.500q0 .800-.800.800H10q-.800 0-.800-.800V9.500H6z',
    ),
  ],
  framework: [
    ink('M12 .6 23.400 12 12 23.400.6 12z'),
    cut('M8 6.300h8v11.400H8z'),
    line('M10.300 10h3.400M10.300 13.900h3.400'),
  ],
  knowledge: [
    ink(
      'M12 1.200q1 0 1.600 1.100l9.600 17.300q1.200 2.400-1.400 2.400H2.200q-2.600 0-1.400-2.400L10.400 2.300Q11 1.200 12 1.200z',
    ),
    cut('M12 8.200a4 4 0 0 1 2.300 7.300v1.700H9.700v-1.700A4 4 0 0 1 12 8.200z'),
    slit('M10.300 19.300h3.400'),
  ],
} satisfies Record<string, Pictogram>;
