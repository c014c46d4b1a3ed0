// Where is the card with this id? An index over a pack, made once per game.
import type { Action, Actor, Duet, Mandate, Pack, PackEvent, Trend } from '../content/pack.ts';
import type { ActorId } from '../content/vocabulary.ts';

export interface Deck {
  readonly pack: Pack;
  readonly trend: (id: string) => Trend;
  readonly action: (id: string) => Action;
  readonly actor: (id: ActorId) => Actor;
  readonly event: (id: string) => PackEvent;
  readonly mandate: (id: string) => Mandate;
  /** The duet two actions make, or null. */
  readonly duet: (one: string, other: string) => Duet | null;
}

/** A look-up that throws on an unknown id: ids are checked when a pack is loaded, so that is a bug. */
function finder<T extends { readonly id: string }>(items: readonly T[]): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`nothing has the id ${id}`);
    return found;
  };
}

export function deckOf(pack: Pack): Deck {
  const duets = new Map<string, Map<string, Duet>>();
  for (const duet of pack.duets) {
    const [one, other] = duet.actions;
    duets.set(one, (duets.get(one) ?? new Map()).set(other, duet));
    duets.set(other, (duets.get(other) ?? new Map()).set(one, duet));
  }
  return {
    pack,
    trend: finder(pack.trends),
    action: finder(pack.actions),
    actor: finder(pack.actors),
    event: finder(pack.events),
    mandate: finder(pack.mandates),
    duet: (one, other) => duets.get(one)?.get(other) ?? null,
  };
}
