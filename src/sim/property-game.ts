// What must be true of every game, whatever is played? One random game, looked at from all sides at every step.
import { ACTORS, type ActorId, AGES } from '../core/content/vocabulary.ts';
import {
  type Command,
  Dice,
  type Logged,
  newLog,
  type Rules,
  replay,
  rulesOf,
  SESSIONS,
  type Setup,
  type State,
  sameValue,
  streamOf,
} from '../core/engine/index.ts';
import { disguised, otherNeeds } from './disguise.ts';
import { frozen } from './frozen.ts';
import { anyOf } from './simple.ts';

/** A random game that has not ended by then never will. */
const ENDLESS = 5000;
/** Of the legal commands at a step, so many are tried besides the one that is played. */
const TRIED = 3;
/** Views are compared at one step in so many. */
const COMPARED = 6;

export interface Broken {
  readonly property: 'ends' | 'legal' | 'json' | 'replay' | 'secrets';
  readonly seed: number;
  readonly at: number;
  readonly detail: string;
}

export function setupFor(seed: number): Setup {
  const dice = new Dice(streamOf(seed, 'setup'));
  const session = dice.pick(SESSIONS) ?? 'standard';
  return {
    seed,
    session,
    seats: ACTORS.map((actor) => ({ actor, player: 'person' })),
    age: dice.pick(AGES) ?? 'adults',
    information: dice.below(4) === 0 ? 'table' : 'apart',
    opening: session === 'discovery' && dice.below(2) === 0 ? 'scripted' : 'drawn',
    easier: dice.below(4) === 0,
  };
}

/** Plays one game by chance; every state is frozen, so that a rule that changes its input throws. */
export function brokenIn(rules: Rules, seed: number): readonly Broken[] {
  const setup = setupFor(seed);
  const dice = new Dice(streamOf(seed, 'properties'));
  const broken: Broken[] = [];
  const commands: Logged[] = [];
  let state = frozen(rules.start(setup).state);
  while (state.step !== 'over' && commands.length < ENDLESS && broken.length === 0) {
    const turn = turnOf(rules, state, dice);
    const found = turn ? lookAt(rules, { state, turn, dice }) : ['ends: nobody can do anything'];
    for (const text of found) broken.push(brokenAs(text, { seed, at: commands.length }));
    const applied = turn && rules.apply(state, turn);
    if (!applied?.ok) break;
    state = frozen(applied.state);
    if (turn) commands.push(turn);
  }
  if (broken.length > 0) return broken;
  if (state.step !== 'over') return [brokenAs('ends: it did not', { seed, at: commands.length })];
  const again = replay(rules, JSON.parse(JSON.stringify({ ...newLog(rules, setup), commands })));
  const same = again.ok && sameValue(again.replay.state, state);
  return same ? [] : [brokenAs('replay: another state', { seed, at: commands.length })];
}

function brokenAs(text: string, at: { readonly seed: number; readonly at: number }): Broken {
  const [property, ...detail] = text.split(': ');
  return { property: property as Broken['property'], ...at, detail: detail.join(': ') };
}

function turnOf(rules: Rules, state: State, dice: Dice): { seat: ActorId; command: Command } | null {
  for (const seat of dice.shuffle(ACTORS)) {
    const legal = rules.legal(state, seat).filter((command) => command.type !== 'setDifficulty');
    const command = anyOf(legal, dice);
    if (command) return { seat, command };
  }
  return null;
}

interface Look {
  readonly state: State;
  readonly turn: { readonly seat: ActorId; readonly command: Command };
  readonly dice: Dice;
}

function lookAt(rules: Rules, look: Look): readonly string[] {
  return [...tried(rules, look), ...carried(rules, look), ...hidden(rules, look)];
}

/** Nothing that is legal is refused. */
function tried(rules: Rules, { state, turn, dice }: Look): readonly string[] {
  const legal = rules.legal(state, turn.seat);
  const some = [turn.command, ...Array.from({ length: TRIED }, () => anyOf(legal, dice) ?? turn.command)];
  return some.flatMap((command) => {
    const applied = rules.apply(state, { seat: turn.seat, command });
    return applied.ok ? [] : [`legal: ${applied.why.key} for ${JSON.stringify(command)}`];
  });
}

/** A state that went through JSON goes on like the one that did not. */
function carried(rules: Rules, { state, turn }: Look): readonly string[] {
  const copy = JSON.parse(JSON.stringify(state)) as State;
  const one = rules.apply(state, turn);
  const other = rules.apply(copy, turn);
  return sameValue(copy, state) && sameValue(one, other) ? [] : ['json: it goes on differently'];
}

/** What a seat may not know changes neither its view nor what it may do. */
function hidden(rules: Rules, { state, dice }: Look): readonly string[] {
  if (dice.below(COMPARED) > 0) return [];
  return ACTORS.flatMap((seat) => {
    const another = rulesOf(otherNeeds(rules.deck.pack, state, dice));
    const other = frozen(disguised(rules, { state, seat }, dice));
    const view = sameValue(rules.view(state, seat), another.view(other, seat));
    const legal = sameValue(rules.legal(state, seat), another.legal(other, seat));
    return [
      ...(view ? [] : [`secrets: the view of ${seat} in ${state.step}`]),
      ...(legal ? [] : [`secrets: what ${seat} may do in ${state.step}`]),
    ];
  });
}
