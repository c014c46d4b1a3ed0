// Which games do the tests of the debrief read? Short, seeded ones, played by two plain ways of playing.
import { france } from '../../src/core/content/france.ts';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import type { Played } from '../../src/core/debrief/tale.ts';
import { opened, type Position, playOn } from '../../src/core/debrief/what-if/play-on.ts';
import {
  type Command,
  type Dice,
  type Entry,
  type Log,
  replay,
  rulesOf,
  SESSIONS,
  type Setup,
  type State,
  type View,
} from '../../src/core/engine/index.ts';
import type { Mind } from '../../src/core/partners/mind.ts';

export const rules = rulesOf(france);

const why = { key: 'partners:nearest', params: {} };

/** Takes anything, but does not undo what it did. */
export const wandering: Mind = (_view, legal, random) => {
  const forward = legal.filter(({ type }) => !['takeBack', 'withdraw', 'recall', 'exchange'].includes(type));
  const command = random.pick(forward.length > 0 ? forward : legal);
  if (!command) throw new Error('nothing legal');
  return { command, why };
};

function pointing(view: View, legal: readonly Command[], random: Dice): Command | undefined {
  const trends = view.trends.slice(0, 3).map(({ id }) => id);
  const act = random.pick(trends) ?? null;
  const important = view.open.agenda ? (trends[0] ?? null) : null;
  return legal.find((one) => one.type === 'point' && one.act === act && one.important === important);
}

/** Points at the oldest clouds, pays when it can, answers, fills what is shown, and sometimes lends. */
export const plain: Mind = (view, legal, random) => {
  const of = (type: Command['type']) => legal.filter((one) => one.type === type);
  const talk = view.step === 'act' && random.below(3) === 0 ? [...of('lend'), ...of('ask').slice(0, 1)] : [];
  const command =
    pointing(view, legal, random) ??
    of('answer')[0] ??
    random.pick([...of('pledge'), ...(view.step === 'house' ? of('ready') : [])]) ??
    talk[0] ??
    random.pick(of('contribute')) ??
    of('star')[0] ??
    random.pick(of('reflect')) ??
    of('continue')[0] ??
    of('ready')[0] ??
    legal[0];
  if (!command) throw new Error('nothing legal');
  return { command, why };
};

export interface TestGame extends Played {
  readonly log: Log;
  readonly state: State;
  readonly entries: readonly Entry[];
}

export function setupFor(seed: number, change: Partial<Setup> = {}): Setup {
  return {
    seed,
    session: SESSIONS[seed % SESSIONS.length] ?? 'standard',
    seats: ACTORS.map((actor) => ({ actor, player: 'person' })),
    age: 'adults',
    information: 'apart',
    opening: 'drawn',
    easier: false,
    ...change,
  };
}

export function gameOf({ log }: Position): TestGame {
  const replayed = replay(rules, log);
  if (!replayed.ok) throw new Error(`the game does not replay: ${replayed.why.key}`);
  return { setup: log.setup, log, ...replayed.replay };
}

export function played(setup: Setup, mind: Mind): TestGame {
  return gameOf(playOn(rules, mind, opened(rules, setup)));
}

/** Every session, alternately played by both. */
export function games(count: number, from = 1): readonly TestGame[] {
  return Array.from({ length: count }, (_, i) => {
    const seed = from + i;
    return played(setupFor(seed), i % 3 === 2 ? wandering : plain);
  });
}
