// How do themes, dynamics and conditions look? Things of a town and of a concert, never official icons.
import { cut, disc, ink, line, type Pictogram, slit, soft } from './shape.ts';

export const IDEA_SHAPES = {
  /** A heart that beats. */
  health: [
    ink(
      'M12 21.500C4.500 16 1.500 12.400 1.500 8.300a5.600 5.600 0 0 1 10.500-2.700A5.600 5.600 0 0 1 22.500 8.300c0 4.100-3 7.700-10.500 13.200z',
    ),
    slit('M4 11.500h4l1.800-3.600 3 7 2-3.400H20'),
  ],
  /** A house with a spark. */
  energy: [
    ink('M12 1.500 23 11h-2.600v11H3.600V11H1z'),
    cut('M13.400 7.800 8.200 14.600h3.200l-1 5.200 5.400-7h-3.300z'),
  ],
  /** An open book. */
  education: [
    ink(
      'M11.200 6.200C8.600 4.300 5.400 3.700 1.500 4v14.600c3.900-.3 7.100.3 9.700 2.200zM12.800 6.200c2.600-1.900 5.800-2.500 9.700-2.200v14.600c-3.900-.3-7.100.3-9.700 2.200z',
    ),
    slit(
      'M4.300 8.500c1.500 0 2.900.300 4.200.900M4.300 12.300c1.500 0 2.900.300 4.200.9M19.700 8.500c-1.500 0-2.900.3-4.200.9M19.700 12.300c-1.500 0-2.900.3-4.200.9',
    ),
  ],
  /** A ring that lets one more in. */
  inclusion: [
    line('M17.800 6.200A8.200 8.200 0 1 0 19.800 14.500'),
    ink(disc(12, 12, 2.6)),
    ink(disc(20.5, 9.6, 2.6)),
  ],
  /** A raised megaphone. */
  power: [
    ink('M2 9.500h4.500L17 4v15L6.500 14.500H2z'),
    ink('M6.200 15h3.600l1.400 5.800H7.600z'),
    line('M19.600 8.500q2.400 3 0 6'),
  ],
  /** Two rings that hold each other. */
  cooperation: [
    line('M14 12a5.500 5.500 0 1 1-11 0 5.500 5.500 0 0 1 11 0z'),
    line('M21 12a5.500 5.500 0 1 1-11 0 5.500 5.500 0 0 1 11 0z'),
  ],
  /** One flag for all. */
  agenda: [
    ink('M4 1.500h2.200V22H4z'),
    ink('M6.200 3c4.500-2 7 2 14.300 0l-3 5 3 5c-7.300 2-9.800-2-14.300 0z'),
  ],
  /** One ruler for all. */
  measurement: [
    ink('M1.500 7.500h21v9.800h-21z'),
    slit('M5 7.500v4M8.500 7.500V13M12 7.500v4M15.500 7.500V13M19 7.500v4'),
  ],
  /** Different pieces that fit. */
  activities: [
    ink('M2 2.500h9V6a2.200 2.200 0 1 1 0 4.200v1.300H2z'),
    soft('M13 2.500h9v9h-3.400a2.200 2.200 0 1 0-4.200 0H13V11a3 3 0 0 0 0-6z'),
    soft('M2 13.500h9v8.300H2z'),
    ink('M13 13.500h2.300a2.200 2.200 0 1 1 2.400 0H22v8.300h-9z'),
  ],
  /** Two who answer each other. */
  communication: [
    soft('M8.500 9.500h12q2 0 2 2v5q0 2-2 2h-.8V22l-3.900-3.500H8.500q-2 0-2-2v-5q0-2 2-2z'),
    ink('M3.500 2.500h11q2 0 2 2v4.500q0 2-2 2H8.400L4.500 14.500V11h-1q-2 0-2-2V4.500q0-2 2-2z'),
    cut(disc(5.6, 6.8, 1.1)),
    cut(disc(9, 6.8, 1.1)),
    cut(disc(12.4, 6.8, 1.1)),
  ],
  /** The bandstand with roof and lamps. */
  backbone: [
    ink('M12 1.500C13 5 17.500 7 22.500 8v2h-21V8C6.500 7 11 5 12 1.500z'),
    ink('M3.600 10h1.800v8.500H3.600zM18.600 10h1.800v8.500h-1.800zM2 18.500h20v3.300H2z'),
    soft('M8.200 10h1.600v8.500H8.200zM14.200 10h1.600v8.500h-1.600z'),
  ],
} satisfies Record<string, Pictogram>;
