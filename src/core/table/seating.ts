// Who sits at a table besides people? The rules of the game and one mind per kind of partner.
import type { ActorId } from '../content/vocabulary.ts';
import { Dice, type Player, type Rules, type State, streamOf } from '../engine/index.ts';
import type { Mind } from '../partners/mind.ts';

export type Minds = Readonly<Record<Exclude<Player, 'person'>, Mind>>;

export interface Seating {
  readonly rules: Rules;
  readonly minds: Minds;
}

/** A partner thinks with dice of its own, so that its thinking never changes the next card. */
export function diceFor(state: State, seat: ActorId, version: number): Dice {
  return new Dice(streamOf(state.setup.seed, `${seat} ${version}`));
}
