// Which homes does the town build again and again? In the distance, and near the eye.

export const COTTAGE = {
  front: 56,
  deep: 54,
  high: 44,
  rise: 32,
  roof: 'gabled',
  columns: 2,
  rows: 2,
} as const;
export const LONG = { front: 86, deep: 50, high: 44, rise: 30, roof: 'saddle', columns: 4, rows: 2 } as const;

export const NEAR_COTTAGE = {
  ...COTTAGE,
  size: 1.16,
  front: 64,
  deep: 56,
  high: 46,
  rise: 36,
  door: 26,
} as const;
export const NEAR_LONG = { ...LONG, deep: 52, high: 46, rise: 32, extra: 'chimney' } as const;
