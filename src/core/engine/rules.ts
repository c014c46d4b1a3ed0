// What are the rules? Five pure functions over a pack; everything else in the project is a caller.
import type { Pack } from '../content/pack.ts';
import type { ActorId } from '../content/vocabulary.ts';
import { type Applied, apply } from './apply.ts';
import type { Command } from './command.ts';
import { type Deck, deckOf } from './deck.ts';
import { draftOf } from './draft.ts';
import type { GameEvent } from './event.ts';
import { legal } from './legal.ts';
import type { State } from './model.ts';
import { type Outcome, outcome } from './outcome.ts';
import type { Setup } from './setup.ts';
import { deal } from './start.ts';
import { view } from './view.ts';
import type { View } from './view-model.ts';
import { beginYear } from './year-begin.ts';

export interface Rules {
  /** The pack's index: ids to cards. */
  readonly deck: Deck;
  /** The first state, after the first Observe, and what happened in it. */
  readonly start: (setup: Setup) => { readonly state: State; readonly events: readonly GameEvent[] };
  readonly legal: (state: State, seat: ActorId) => readonly Command[];
  readonly apply: (state: State, asked: { readonly seat: ActorId; readonly command: Command }) => Applied;
  /** Null as seat: the public view. */
  readonly view: (state: State, seat: ActorId | null) => View;
  readonly outcome: (state: State) => Outcome;
}

export function rulesOf(pack: Pack): Rules {
  const deck = deckOf(pack);
  return {
    deck,
    start: (setup) => {
      const draft = draftOf(deck, deal(deck, setup));
      beginYear(draft);
      return { state: draft.state, events: draft.events };
    },
    legal: (state, seat) => legal(deck, state, seat),
    apply: (state, asked) => apply(deck, state, asked),
    view: (state, seat) => view(deck, state, seat),
    outcome,
  };
}
