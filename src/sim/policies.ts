// Which policies does the simulator know? One planner, and for each policy the switches in which it differs.
import type { ActorId } from '../core/content/vocabulary.ts';
import { CONCERT, EVEN, type Order, type Switches } from '../core/partners/planner/index.ts';

const M = 'measurement';
const B = 'backbone';

/** Orders of investing in the common house: what is bought in the first, second, … year. */
export const OPENINGS = {
  fast: [
    [B, M],
    [B, M],
  ],
  balanced: [[B, M], [B], [M]],
  backbone: [[B], [B], [M], [M]],
  lean: [[B, M]],
  measurement: [[M], [M], [B], [B]],
  late: [[], [], [B, M], [B, M]],
} as const satisfies Readonly<Record<string, Order>>;

const lone = (actor: ActorId): Partial<Switches> => ({ lone: actor });
const opening = (order: Order): Partial<Switches> => ({ order });

/** What each planned policy does otherwise than `concert`. */
export const SWITCHED = {
  alone: { contributes: false, hands: 'none', agenda: false, measurement: false, backbone: false },
  goodwill: { hands: 'none', agenda: false, measurement: false, backbone: false },
  /** What nobody pays goes to the next best use: alone, where no need is left that fits. */
  structureless: { measurement: false, backbone: false, leaning: { ...EVEN, aloneJoined: EVEN.alone } },
  concert: {},
  'without-agenda': { agenda: false },
  'without-measurement': { measurement: false },
  'without-distinctness': { distinct: false },
  'without-hands': { hands: 'apart' },
  'without-backbone': { backbone: false },
  'lone-association': lone('association'),
  'lone-company': lone('company'),
  'lone-local-authority': lone('authority'),
  'lone-research': lone('research'),
  'opening-fast': opening(OPENINGS.fast),
  'opening-balanced': opening(OPENINGS.balanced),
  'opening-backbone': opening(OPENINGS.backbone),
  'opening-lean': opening(OPENINGS.lean),
  'opening-measurement': opening(OPENINGS.measurement),
  'opening-late': opening(OPENINGS.late),
} as const satisfies Readonly<Record<string, Partial<Switches>>>;

export type SwitchedPolicy = keyof typeof SWITCHED;

/** Switches of one seat under a policy: the lone actor itself goes it alone. */
export function switchesOf(policy: SwitchedPolicy, seat: ActorId): Switches {
  const switches: Switches = { ...CONCERT, ...SWITCHED[policy] };
  return switches.lone === seat ? { ...switches, ...SWITCHED.alone } : switches;
}
