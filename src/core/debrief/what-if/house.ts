// What if the common house had been paid a year earlier, kept up, or not paid at all?
import type { ActorId } from '../../content/vocabulary.ts';
import { type House, type Logged, NUMBERS } from '../../engine/index.ts';
import { told } from '../tale.ts';
import { caption, type Plan, type Planner } from './plan.ts';
import { follow, step } from './play-on.ts';
import { calendarOf, replayed, type Story, type Stretch, stretch } from './story.ts';

type Level = 'measurement' | 'backbone';

/** The step as it was, with promises by the first seats that can still give one. */
function paidBesides(story: Story, played: Stretch, wish: { into: House; times: number }) {
  const talk = played.commands.filter(({ command }) => command.type !== 'ready');
  const done = played.commands.filter(({ command }) => command.type === 'ready');
  let at = follow(story.rules, played.begins, talk);
  const change: Logged[] = [];
  for (const seat of story.tale.seats) {
    const promise: Logged = { seat, command: { type: 'pledge', into: wish.into } };
    const next = change.length < wish.times ? step(story.rules, at, promise) : null;
    if (next) {
      at = next;
      change.push(promise);
    }
  }
  return { change, changed: replayed(story, played, [...talk, ...change, ...done]) };
}

/** The year before the first level, or the first year of all when none was ever reached. */
function yearBefore(story: Story, condition: Level): number | null {
  const opens = story.tale.session.opens[condition];
  const steps = story.tale.entries.filter(
    ({ event }) =>
      (event.type === 'levelReached' || event.type === 'levelGiven') && event.condition === condition,
  );
  const first = steps[0]?.year;
  if (first === undefined) return opens;
  return first > opens ? first - 1 : null;
}

function earlier(story: Story, condition: Level): readonly Plan[] {
  const year = yearBefore(story, condition);
  const played = year === null ? undefined : stretch(story, year, 'house');
  if (year === null || !played) return [];
  const { change, changed } = paidBesides(story, played, { into: condition, times: NUMBERS.levelCost });
  const [seat, other] = change.map((logged): ActorId => logged.seat);
  const judged = told(story.tale.entries, 'notesEarned').filter((entry) => entry.year === year);
  if (!seat || changed.state.house[condition] === 0) return [];
  const params = { year: calendarOf(story, year), condition, seat, other: other ?? seat };
  return [{ kind: 'level', caption: caption('level', params), because: judged, played, change, changed }];
}

export const earlierLevel: Planner = (story) => [
  ...earlier(story, 'backbone'),
  ...earlier(story, 'measurement'),
];

export const keptBackbone: Planner = (story) =>
  told(story.tale.entries, 'backboneFaded').flatMap((entry): readonly Plan[] => {
    const played = stretch(story, entry.year, 'house');
    if (!played) return [];
    const { change, changed } = paidBesides(story, played, { into: 'upkeep', times: 1 });
    const seat = change[0]?.seat;
    if (!seat) return [];
    const words = caption('upkeep', { year: calendarOf(story, entry.year), seat });
    return [{ kind: 'upkeep', caption: words, because: [entry], played, change, changed }];
  });

export const unpaidLevel: Planner = (story) =>
  told(story.tale.entries, 'levelReached').flatMap((entry): readonly Plan[] => {
    const { condition } = entry.event;
    const played = stretch(story, entry.year, 'house');
    if (!played) return [];
    const commands = played.commands.filter(
      ({ command }) => command.type !== 'pledge' || command.into !== condition,
    );
    const changed = replayed(story, played, commands);
    const words = caption('unpaid', { year: calendarOf(story, entry.year), condition });
    return [{ kind: 'unpaid', caption: words, because: [entry], played, change: [], changed }];
  });
