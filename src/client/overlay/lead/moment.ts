// Which moment of the session is under way at the table, and how does the group stand against its time?
import type { SessionId } from '../../../core/engine/index.ts';
import { type Advice, adviceAt } from '../../../core/pace/advice.ts';
import { type Moment, programmeOf } from '../../../core/pace/programme.ts';
import { type Desk, elapsedIn, minutesIn } from '../../app/desk.ts';

/** Where the table stands. */
export interface Place {
  readonly session: SessionId;
  readonly year: number;
  readonly rehearsal: boolean;
  readonly stage: 'observe' | 'agree' | 'act' | 'review' | 'ending';
}

export function momentAt({ session, year, rehearsal, stage }: Place): Moment | null {
  const programme = programmeOf(session);
  if (stage === 'ending') return programme.find(({ id }) => id === 'facts') ?? null;
  const id = rehearsal ? 'rehearsal' : stage;
  return programme.find((moment) => moment.id === id && moment.year === year) ?? null;
}

export const nameOf = ({ id, year }: Moment): string => (year === null ? id : `${year} ${id}`);

interface Now {
  readonly session: SessionId;
  readonly desk: Desk;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function adviceFor({ id, year, minutes }: Moment, { session, desk, now }: Now): Advice {
  const into = Math.min(minutesIn(desk, now), minutes);
  return adviceAt({ session, moment: id, year, elapsed: elapsedIn(desk, now), planned: desk.planned, into });
}
