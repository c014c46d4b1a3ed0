// How long does a session take with people? Its lines added up, moment by moment.
import { linesAround } from './around.ts';
import type { HumanPace } from './human.ts';
import { ICEBREAKER_MOMENTS } from './icebreaker.ts';
import { linesOfIcebreaker } from './icebreaker-lines.ts';
import { type CountWords, type Line, secondsOf } from './lines.ts';
import { CODA_MOMENTS, PRELUDE_MOMENTS, YEAR_MOMENTS } from './programme.ts';
import { linesOfYears, type Told } from './year-lines.ts';

export interface Length {
  readonly minutes: number;
  /** Minutes of each moment, those of all years together, in the order of the session. */
  readonly moments: Readonly<Record<string, number>>;
}

const IN_ORDER: readonly Line['moment'][] = [...PRELUDE_MOMENTS, ...YEAR_MOMENTS, ...CODA_MOMENTS];

/** A led session: what is around the game, and the game as it was played. */
export function lengthOfGame(told: Told, human: HumanPace): Length {
  const around = linesAround(told.session, human.people[told.session], told.count);
  return lengthOf([...around, ...linesOfYears(told)], { human, order: IN_ORDER });
}

export function lengthOfIcebreaker(human: HumanPace, count: CountWords): Length {
  const lines = linesOfIcebreaker(human.people.icebreaker, count);
  return lengthOf(lines, { human, order: ICEBREAKER_MOMENTS });
}

interface By {
  readonly human: HumanPace;
  readonly order: readonly Line['moment'][];
}

function lengthOf(lines: readonly Line[], { human, order }: By): Length {
  const minutes = (of: readonly Line[]) => of.reduce((sum, line) => sum + secondsOf(line, human), 0) / 60;
  const met = order.filter((moment) => lines.some((line) => line.moment === moment));
  const moments = Object.fromEntries(
    met.map((moment) => [moment, minutes(lines.filter((line) => line.moment === moment))]),
  );
  return { minutes: minutes(lines), moments };
}
