// Which shapes have the crowns of trees? Three sheets each: shade, leaf, light.

export type TreeKind = 'round' | 'poplar' | 'fir' | 'blossom';

export const CROWNS: Readonly<Record<TreeKind, readonly [string, string, string]>> = {
  round: [
    'M-25-26q-9-17 5-27 1-20 20-19 18-3 21 16 14 11 4 27-25 12-50 3z',
    'M-25-26q-9-17 5-27 1-20 20-19 7 0 11 5 4 18-9 42-15 5-27-1z',
    'M-17-40q-6-10 4-17 3-12 12-11 2 10-3 20-6 8-13 8z',
  ],
  blossom: [
    'M-23-28q-10-14 4-25 3-16 19-15 17-1 19 15 13 12 3 25-23 10-45 0z',
    'M-23-28q-10-14 4-25 3-16 19-15 6 0 10 4 3 17-9 39-14 4-24-3z',
    'M-15-42q-4-9 5-15 4-9 11-8 1 9-4 17-5 7-12 6z',
  ],
  poplar: [
    'M0-92q17 36 11 76-11 9-22 0-6-40 11-76z',
    'M0-92q8 36 2 80-7 2-13-4-6-40 11-76z',
    'M-2-74q3 20-1 40-4 2-6 0-2-22 7-40z',
  ],
  fir: [
    'M0-86 16-52H9L22-26H12L25-6h-50L-12-26h-10L-9-52h-7z',
    'M0-86 4-52 0-26 2-6h-27L-12-26h-10L-9-52h-7z',
    'M-2-74-5-54h-6zM-8-46-11-30h-7z',
  ],
};
