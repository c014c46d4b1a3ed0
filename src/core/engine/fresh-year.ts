// What has a seat not done yet, on the first day of a year? The same in the first year as in every other.
import type { SeatState } from './model.ts';

type OfOneYear =
  | 'pointed'
  | 'important'
  | 'act'
  | 'moved'
  | 'ready'
  | 'exchanged'
  | 'plan'
  | 'changes'
  | 'returned'
  | 'leaves';

export const FRESH_YEAR: Readonly<Pick<SeatState, OfOneYear>> = {
  pointed: false,
  important: null,
  act: null,
  moved: false,
  ready: false,
  exchanged: false,
  plan: [],
  changes: 0,
  returned: [],
  leaves: [],
};
