// How are the four actors told apart without colour? By the roof of their pavilion.
import { cut, disc, ink, type Pictogram, soft } from './shape.ts';

export const ACTOR_SHAPES = {
  /** A marquee with a pennant. */
  association: [
    ink(
      'M11.400 1.200h1.200V3l4 1.300-4 1.500v1C15 9 18.600 11 22.500 12v2.200H1.500V12c3.900-1 7.500-3 9.900-5.200z',
    ),
    soft('M3 14.200h18V22H3z'),
    cut('M9.200 22c0-3.400.9-6 2.800-7.800 1.900 1.800 2.800 4.400 2.800 7.800z'),
  ],
  /** A workshop: saw-tooth roof and chimney. */
  company: [
    ink('M18.200 2h3v9H18.200zM1.500 13l6.300-5v5l6.300-5v5l6.300-5 2.100 1.700V13z'),
    soft('M1.500 13h21v9h-21z'),
    cut('M4 15.400h3.200v2.800H4zM9 15.400h3.200v2.800H9zM14.600 15.400h4.800V22h-4.800z'),
  ],
  /** A town hall: pediment, columns, flag. */
  authority: [
    ink('M11.500.8h1v.6l3.200 1-3.200 1.100V5l9 5v2h-19v-2l9-5zM2 20h20v2.200H2z'),
    soft('M4 12h16v8H4z'),
    cut('M6 12.800h2v7.200H6zM11 12.800h2v7.200h-2zM16 12.800h2v7.200h-2z'),
  ],
  /** An observatory: dome with an open slit. */
  research: [
    ink('M2.500 13.500a9.500 9.500 0 0 1 19 0z'),
    cut('M14.200 4.400 16.800 5.800 13.600 13.500h-3.200z'),
    soft('M3.500 13.500h17V22h-17z'),
    cut(disc(12, 17.6, 2.1)),
  ],
} satisfies Record<string, Pictogram>;
