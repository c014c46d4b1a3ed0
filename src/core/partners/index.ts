// Which partners does the game come with? One mind for each temperament.
import type { Pack } from '../content/pack.ts';
import { type Deck, type Player, rulesOf } from '../engine/index.ts';
import { builder } from './builder.ts';
import { cautious } from './cautious.ts';
import { freeRider } from './free-rider.ts';
import type { Mind } from './mind.ts';
import { scripted } from './opening.ts';
import { libraryOf } from './planner/index.ts';
import { pragmatic } from './pragmatic.ts';

export type Temperament = Exclude<Player, 'person'>;

export type Partners = Readonly<Record<Temperament, Mind>>;

export function partners(pack: Pack): Partners {
  return partnersOf(rulesOf(pack).deck);
}

/** The same, where the pack's index is already at hand. */
export function partnersOf(deck: Deck): Partners {
  const library = libraryOf(deck);
  const known = (mind: Mind) => scripted(deck, mind);
  return {
    builder: known(builder(library)),
    pragmatic: known(pragmatic(library)),
    cautious: known(cautious(library)),
    freeRider: known(freeRider(library)),
  };
}
