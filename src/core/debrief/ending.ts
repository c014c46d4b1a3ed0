// How did it end, why, and what is worth trying next? None of it says that anybody failed.
import { CONDITIONS, type Condition, THEMES, type Theme } from '../content/vocabulary.ts';
import { ENDINGS, type Ending, type Entry, FULL, NUMBERS } from '../engine/index.ts';
import { byCause, type CauseKind, moves, points } from './gauges.ts';
import { counted } from './lines.ts';
import { claim, type Statement, tell } from './statement.ts';
import { sum, type Tale, told } from './tale.ts';

export interface EndingReport {
  /** Null while the game goes on. */
  readonly ending: Ending | null;
  readonly goal: number;
  readonly gauges: Readonly<Record<Theme, number>>;
  readonly stars: number;
  readonly direction: 'rising' | 'steady' | 'falling';
  readonly happened: readonly Statement[];
  readonly why: readonly Statement[];
  readonly next: readonly Statement[];
}

const IS: Readonly<Record<Ending, string>> = {
  cacophony: 'debrief:ending.cacophony',
  solos: 'debrief:ending.solos',
  duet: 'debrief:ending.duet',
  ensemble: 'debrief:ending.ensemble',
  concert: 'debrief:ending.concert',
};
const NEXT: Readonly<Record<Condition, string>> = {
  agenda: 'debrief:next.agenda',
  measurement: 'debrief:next.measurement',
  activities: 'debrief:next.activities',
  communication: 'debrief:next.communication',
  backbone: 'debrief:next.backbone',
};
const LIFTED: Readonly<Partial<Record<CauseKind, string>>> = {
  need: 'debrief:lifted.need',
  resonance: 'debrief:lifted.resonance',
  star: 'debrief:lifted.star',
  alone: 'debrief:lifted.alone',
  accord: 'debrief:lifted.accord',
  sky: 'debrief:lifted.sky',
  priority: 'debrief:lifted.priority',
};
const SHOWN = 2;

function goalOf(tale: Tale): number {
  const eased = told(tale.entries, 'difficultySet').at(-1)?.event.easier ?? tale.setup.easier;
  const table = tale.setup.information === 'table' ? NUMBERS.tableGoal : 0;
  return tale.session.goal + table + (eased ? NUMBERS.easierGoal : 0);
}

const gaugeAt = (entries: readonly Entry[], theme: Theme): number =>
  NUMBERS.gaugeStart + points(moves(entries, theme));

/** By ★ of a theme. */
const STANDS = ['debrief:ending.short', 'debrief:ending.held', 'debrief:ending.reached'] as const;

function starsFor(gauge: number, goal: number): 0 | 1 | 2 {
  return gauge >= goal ? 2 : gauge >= NUMBERS.held ? 1 : 0;
}

/** Where one theme stands; it rests on every move of its gauge. */
function themeEnd(tale: Tale, theme: Theme): readonly Statement[] {
  const moved = moves(tale.entries, theme);
  if (moved.length === 0) return [];
  const goal = goalOf(tale);
  const gauge = gaugeAt(tale.entries, theme);
  const params = { theme, gauge, goal };
  return [claim({ key: STANDS[starsFor(gauge, goal)], params }, moved)];
}

function lastTwoYears(tale: Tale) {
  const moved = told(
    tale.years.slice(-2).flatMap(({ entries }) => entries),
    'gaugeMoved',
  );
  const to = sum(THEMES.map((theme) => gaugeAt(tale.entries, theme)));
  const by = points(moved);
  const direction = by > 2 ? ('rising' as const) : by < -2 ? ('falling' as const) : ('steady' as const);
  return { moved, from: to - by, to, direction };
}

function directionSaid(tale: Tale, stars: number): readonly Statement[] {
  const { moved, from, to, direction } = lastTwoYears(tale);
  if (moved.length === 0) return [];
  const params = { from, to };
  if (direction === 'rising' && stars < 2 * THEMES.length) return [tell('direction.late', params, moved)];
  if (direction === 'rising') return [tell('direction.rising', params, moved)];
  return [tell(direction === 'falling' ? 'direction.falling' : 'direction.steady', params, moved)];
}

interface Weighed {
  readonly condition: Condition;
  readonly entries: readonly Entry[];
  readonly notes: number;
  readonly possible: number;
}

/** The lines that counted, weakest first. */
export function weakest(tale: Tale): readonly Weighed[] {
  return CONDITIONS.map((condition) => {
    const entries = counted(tale, condition);
    const notes = sum(entries.map(({ event }) => event.notes[condition] ?? 0));
    return { condition, entries, notes, possible: FULL * entries.length };
  })
    .filter(({ possible }) => possible > 0)
    .sort((a, b) => a.notes / a.possible - b.notes / b.possible);
}

function whyOf(tale: Tale): readonly Statement[] {
  const lines = weakest(tale);
  const [low, high] = [lines[0], lines.at(-1)];
  const moved = told(tale.entries, 'gaugeMoved');
  const lifted = byCause(moved).filter(({ kind, by }) => by > 0 && LIFTED[kind] !== undefined);
  const pressed = moved.filter(({ event }) => event.because.kind === 'pressure');
  const params = ({ condition, notes, possible }: Weighed) => ({ condition, notes, possible });
  return [
    ...lifted
      .slice(0, SHOWN)
      .map(({ kind, by, entries }) => claim({ key: LIFTED[kind] ?? '', params: { by } }, entries)),
    ...(pressed.length > 0 ? [tell('lifted.pressure', { by: -points(pressed) }, pressed)] : []),
    ...(high && high !== low && high.notes > 0 ? [tell('why.strongest', params(high), high.entries)] : []),
    ...(low && low.notes < low.possible ? [tell('why.weakest', params(low), low.entries)] : []),
  ];
}

function nextOf(tale: Tale): readonly Statement[] {
  const open = weakest(tale).filter(({ notes, possible }) => notes < possible);
  const all = told(tale.entries, 'notesEarned');
  if (open.length === 0) return all.length > 0 ? [tell('next.more', { count: all.length }, all)] : [];
  return open
    .slice(0, SHOWN)
    .map(({ condition, entries, notes, possible }) =>
      claim({ key: NEXT[condition], params: { condition, notes, possible } }, entries),
    );
}

export function endingOf(tale: Tale): EndingReport {
  const ended = told(tale.entries, 'gameEnded').at(-1);
  const ending = ENDINGS.find((one) => one === ended?.event.ending) ?? null;
  const goal = goalOf(tale);
  const gauges = Object.fromEntries(THEMES.map((theme) => [theme, gaugeAt(tale.entries, theme)]));
  const stars = sum(THEMES.map((theme) => starsFor(gaugeAt(tale.entries, theme), goal)));
  return {
    ending,
    goal,
    gauges: gauges as Record<Theme, number>,
    stars,
    direction: lastTwoYears(tale).direction,
    happened: [
      ...(ended && ending ? [claim({ key: IS[ending], params: {} }, [ended])] : []),
      ...THEMES.flatMap((theme) => themeEnd(tale, theme)),
      ...directionSaid(tale, stars),
    ],
    why: whyOf(tale),
    next: nextOf(tale),
  };
}
