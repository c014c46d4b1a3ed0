// Which games does the balance rest on, and in which bands must their results lie? The table of the design.
import type { SessionId } from '../core/engine/index.ts';

/** From … to, both included: shares of games in which all three gauges reach the goal. */
export type Band = readonly [from: number, to: number];

export interface Row {
  readonly policy: string;
  readonly session: SessionId;
  readonly information: 'apart' | 'table';
  /** Null: told, not judged. */
  readonly band: Band | null;
  /** Has to stay this far under `concert` of the same session. */
  readonly under?: number;
}

export const WITHOUT = {
  agenda: 'without-agenda',
  measurement: 'without-measurement',
  activities: 'without-distinctness',
  communication: 'without-hands',
  backbone: 'without-backbone',
} as const;

const LONE = ['lone-association', 'lone-company', 'lone-local-authority', 'lone-research'] as const;

export const OPENING = [
  'opening-fast',
  'opening-balanced',
  'opening-backbone',
  'opening-lean',
  'opening-measurement',
  'opening-late',
] as const;

function standard(policy: string, band: Band | null): Row {
  return { policy, session: 'standard', information: 'apart', band };
}

const elsewhere: readonly Pick<Row, 'session' | 'information'>[] = [
  { session: 'discovery', information: 'apart' },
  { session: 'lesson', information: 'apart' },
  { session: 'workshop', information: 'apart' },
  { session: 'standard', information: 'table' },
];

const ablations = Object.values(WITHOUT);

export const ROWS: readonly Row[] = [
  standard('idle', [0, 0.01]),
  standard('random', [0, 0.01]),
  standard('alone', [0, 0.01]),
  standard('goodwill', [0, 0.05]),
  standard('structureless', [0.05, 0.35]),
  standard('concert', [0.65, 0.8]),
  ...ablations.map((policy): Row => ({ ...standard(policy, [0.05, 1]), under: 0.1 })),
  ...LONE.map((policy): Row => ({ ...standard(policy, [0.1, 1]), under: 0.1 })),
  ...OPENING.map((policy) => standard(policy, null)),
  standard('solo-sensible', [0.45, 0.75]),
  standard('solo-passive', [0, 0.15]),
  ...elsewhere.map((where): Row => ({ policy: 'concert', ...where, band: [0.6, 0.85] })),
  ...elsewhere.map((where): Row => ({ policy: 'alone', ...where, band: [0, 0.02] })),
  ...[...ablations, ...LONE].map((policy): Row => ({ ...standard(policy, null), session: 'workshop' })),
  standard('temperaments', null),
];

export function nameOf({
  policy,
  session,
  information,
}: Pick<Row, 'policy' | 'session' | 'information'>): string {
  const where = session === 'standard' ? '' : `, ${session}`;
  return `${policy}${where}${information === 'table' ? ', one table' : ''}`;
}
