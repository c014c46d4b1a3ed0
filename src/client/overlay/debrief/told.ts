// What is told of a finished game? Its log played through again, everything shown, folded into the report.
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { ActorId } from '../../../core/content/vocabulary.ts';
import { debrief, type Report } from '../../../core/debrief/index.ts';
import {
  calendar,
  type Entry,
  type Log,
  type Replay,
  type Rules,
  replay,
  SESSION,
  upTo,
  type View,
  yearStart,
} from '../../../core/engine/index.ts';
import type { Playing } from '../../app/store.ts';

export interface Told {
  readonly rules: Rules;
  readonly log: Log;
  /** The person's own seat; null where a group played around one screen. */
  readonly seat: ActorId | null;
  /** Every entry of the game, also those no seat could see while it was played. */
  readonly entries: readonly Entry[];
  /** The table as it ended. */
  readonly view: View;
  readonly report: Report;
  /** Years that count, as in the calendar. */
  readonly years: readonly number[];
}

const nextTask = (): Promise<unknown> => new Promise((go) => setTimeout(go));

/** A game that was stopped early is told by its whole years: what was left in the middle would read as a failure. */
function toldOf(log: Log, played: Replay): Log {
  const { state, entries } = played;
  const at = state.step === 'over' ? null : yearStart(entries, state.year);
  return at === null ? log : upTo(log, at);
}

/** Null where the log does not replay: then there is nothing to tell. The page has a moment for itself in between. */
async function tellOf({ rules, ...playing }: Playing): Promise<Told | null> {
  await nextTask();
  const whole = replay(rules, playing.log);
  if (!whole.ok) return null;
  const log = toldOf(playing.log, whole.replay);
  const replayed = log === playing.log ? whole : replay(rules, log);
  if (!replayed.ok) return null;
  const { entries, state } = replayed.replay;
  const seat = playing.persons.length === 1 ? playing.seat : null;
  const view = rules.view(state, seat);
  await nextTask();
  const report = debrief(rules, { setup: log.setup, entries });
  const years = [...new Set(report.gauges.map((gauge) => gauge.calendar))];
  return { rules, log, seat, entries, view, report, years };
}

/** Null until it is told. */
export function useTelling(playing: Playing): Told | null {
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    let wanted = true;
    setTold(null);
    void tellOf(playing).then((found) => wanted && setTold(found));
    return () => {
      wanted = false;
    };
  }, [playing.log]);
  return told;
}

export const ToldContext = createContext<Told | null>(null);

export function useTold(): Told {
  const told = useContext(ToldContext);
  if (!told) throw new Error('no debrief around');
  return told;
}

/** Calendar year of an entry. */
export function yearOf({ log }: Told, { year }: Entry): number {
  return calendar(SESSION[log.setup.session], year);
}
