// Who sits around one screen? Any of the four parts, held in the room; partners play the others.
import { ACTORS, type ActorId, type Age } from '../../core/content/vocabulary.ts';
import type { SessionId, Setup } from '../../core/engine/index.ts';
import { partnerAt } from '../../core/table/partner-for.ts';

export interface AroundWish {
  readonly seed: number;
  readonly session: SessionId;
  /** At least one. */
  readonly persons: readonly ActorId[];
  readonly age: Age;
  readonly easier: boolean;
}

export function setupAround({ persons, ...wish }: AroundWish): Setup {
  const seats = ACTORS.map((actor) => ({
    actor,
    player: persons.includes(actor) ? ('person' as const) : partnerAt(actor),
  }));
  return { ...wish, seats, information: 'table', opening: 'drawn' };
}
