// What does whoever leads need to know now? The moment, its time, and a word on the whole session; anew every second.
import { useEffect, useState } from 'preact/hooks';
import type { Advice } from '../../../core/pace/advice.ts';
import type { Moment } from '../../../core/pace/programme.ts';
import { type Desk, enterMoment, leftOf } from '../../app/desk.ts';
import { atDesk } from '../../app/move.ts';
import { type Table, useTable } from '../game/table-context.ts';
import { adviceFor, momentAt, nameOf } from './moment.ts';

export interface LedMoment {
  readonly desk: Desk;
  readonly moment: Moment;
  /** Minutes; below zero: the moment takes longer. Null: nobody counts. */
  readonly left: number | null;
  readonly advice: Advice;
}

function useSecond(on: string): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => setNow(Date.now()), [on]);
  return now;
}

export function momentOf({ truth, stage }: Table): Moment | null {
  const { year, rehearsal } = truth;
  return momentAt({ session: truth.setup.session, year, rehearsal, stage });
}

/** The clock follows the table: each moment begins with its own budget. */
export function useDeskClock(table: Table): void {
  const moment = momentOf(table);
  const name = moment ? nameOf(moment) : '';
  useEffect(() => {
    if (name !== '') atDesk((desk) => enterMoment(desk, name, Date.now()));
  }, [name]);
}

/** Null where nobody leads. */
export function useLed(): LedMoment | null {
  const table = useTable();
  const { desk } = table.playing;
  const moment = momentOf(table);
  const now = useSecond(`${moment?.id} ${desk?.pausedAt} ${desk?.moment.more}`);
  if (!desk || !moment) return null;
  const left = leftOf(desk, moment.minutes, now);
  return { desk, moment, left, advice: adviceFor(moment, { session: table.truth.setup.session, desk, now }) };
}
