// Where in a log does each step of each year begin and end? What a change is cut into.
import type { ActorId } from '../../content/vocabulary.ts';
import { type Command, calendar, type Log, type Logged, type Rules, type State } from '../../engine/index.ts';
import type { Tale } from '../tale.ts';
import { follow, opened, type Position, step } from './play-on.ts';

/** One step of one year that counts, played to its end. */
export interface Stretch {
  readonly year: number;
  readonly step: State['step'];
  /** Commands before it, in it, and up to its end. */
  readonly from: number;
  readonly commands: readonly Logged[];
  readonly to: number;
  /** The table as the step began. */
  readonly begins: Position;
}

export interface Story {
  readonly rules: Rules;
  readonly log: Log;
  readonly tale: Tale;
  readonly stretches: readonly Stretch[];
}

interface Walked {
  readonly position: Position;
  readonly logged: Logged;
}

function walk(rules: Rules, log: Log): readonly Walked[] {
  const walked: Walked[] = [];
  let position = opened(rules, log.setup);
  for (const logged of log.commands) {
    walked.push({ position, logged });
    position = step(rules, position, logged) ?? position;
  }
  return walked;
}

const mark = ({ year, step: now, rehearsal }: State): string => `${year} ${now} ${rehearsal}`;

export function storyOf(rules: Rules, log: Log, tale: Tale): Story {
  const walked = walk(rules, log);
  const stretches: Stretch[] = [];
  let from = 0;
  for (let i = 1; i < walked.length; i++) {
    const [begin, here] = [walked[from], walked[i]];
    if (!begin || !here || mark(begin.position.state) === mark(here.position.state)) continue;
    const { state } = begin.position;
    const commands = log.commands.slice(from, i);
    if (!state.rehearsal)
      stretches.push({ year: state.year, step: state.step, from, commands, to: i, begins: begin.position });
    from = i;
  }
  return { rules, log, tale, stretches };
}

/** The step of a year, when it was played to its end. */
export function stretch(story: Story, year: number, name: State['step']): Stretch | undefined {
  return story.stretches.find((one) => one.year === year && one.step === name);
}

export function calendarOf(story: Story, year: number): number {
  return calendar(story.tale.session, year);
}

/** The table after this step with other commands in it; whoever is not done after them is done. */
export function replayed(story: Story, played: Stretch, commands: readonly Logged[]): Position {
  const { rules } = story;
  const at = follow(rules, played.begins, commands);
  const done = story.tale.seats.map((seat): Logged => ({ seat, command: { type: 'ready' } }));
  return at.state.step === played.step && at.state.year === played.year ? follow(rules, at, done) : at;
}

/** The index of the last command of a kind by a seat in a step; −1 when there is none. */
export function lastIndex(played: Stretch, seat: ActorId, fits: (command: Command) => boolean): number {
  return played.commands.reduce(
    (found, { seat: by, command }, i) => (by === seat && fits(command) ? i : found),
    -1,
  );
}
