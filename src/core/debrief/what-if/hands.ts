// What if a hand had pointed where another one waited, or had been withdrawn from where it lit a lantern?
import type { ActorId } from '../../content/vocabulary.ts';
import { type Logged, NUMBERS } from '../../engine/index.ts';
import { type Chapter, type Told, told } from '../tale.ts';
import { caption, type Plan, type Planner } from './plan.ts';
import { calendarOf, lastIndex, replayed, type Story, type Stretch, stretch } from './story.ts';

type Shown = Told<'handsShown'>;
type Mark = Shown['event']['marks'][number];

const others = (marks: readonly Mark[], trend: string, seat: ActorId): readonly ActorId[] =>
  marks.filter((mark) => mark.act === trend && mark.seat !== seat).map((mark) => mark.seat);

/** The step with one hand elsewhere (null: nowhere). */
function pointed(story: Story, played: Stretch, hand: { seat: ActorId; act: string | null }) {
  const at = lastIndex(played, hand.seat, ({ type }) => type === 'point');
  const was = played.commands[at]?.command;
  if (was?.type !== 'point') return null;
  const change: Logged = { seat: hand.seat, command: { ...was, act: hand.act } };
  const commands = played.commands.map((logged, i) => (i === at ? change : logged));
  return { change: [change], changed: replayed(story, played, commands) };
}

interface Aim {
  readonly seat: ActorId;
  readonly trend: string;
  readonly other: ActorId;
}

/** A hand that stood alone, and a trend where joining would have lit a lantern. */
function aimOf(marks: readonly Mark[]): Aim | null {
  const trends = [...new Set(marks.flatMap(({ act }) => (act === null ? [] : [act])))];
  for (const { seat, act } of marks) {
    if (act !== null && others(marks, act, seat).length > 0) continue;
    for (const trend of trends) {
      const there = others(marks, trend, seat);
      const [other] = there;
      if (trend !== act && other && there.length < NUMBERS.handsTo) return { seat, trend, other };
    }
  }
  return null;
}

function shownIn(chapter: Chapter): Shown | undefined {
  return told(chapter.entries, 'handsShown').at(-1);
}

export const missingLantern: Planner = (story) =>
  story.tale.years.flatMap((chapter): readonly Plan[] => {
    const shown = shownIn(chapter);
    const played = stretch(story, chapter.year, 'point');
    const aim = shown ? aimOf(shown.event.marks) : null;
    if (!shown || !played || !aim) return [];
    const done = pointed(story, played, { seat: aim.seat, act: aim.trend });
    if (!done) return [];
    const words = caption('hand', { year: calendarOf(story, chapter.year), ...aim });
    return [{ kind: 'hand', caption: words, because: [shown], played, ...done }];
  });

export const withdrawnHand: Planner = (story) =>
  story.tale.years.flatMap((chapter): readonly Plan[] => {
    const [lit] = told(chapter.entries, 'lanternLit');
    const played = stretch(story, chapter.year, 'point');
    if (!lit || !played) return [];
    const [seat] = lit.event.between;
    const done = pointed(story, played, { seat, act: null });
    if (!done) return [];
    const words = caption('unlit', { year: calendarOf(story, chapter.year), trend: lit.event.trend });
    return [{ kind: 'unlit', caption: words, because: [lit], played, ...done }];
  });
