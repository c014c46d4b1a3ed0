// Who sits around one screen? Any of the four parts, held in the room; partners play the others.
import type { ActorId, Age } from '../../core/content/vocabulary.ts';
import type { SessionId, Setup } from '../../core/engine/index.ts';
import { seatsFor } from '../../core/table/partner-for.ts';

export interface AroundWish {
  readonly seed: number;
  readonly session: SessionId;
  /** At least one. */
  readonly persons: readonly ActorId[];
  readonly age: Age;
  readonly easier: boolean;
}

export function setupAround({ persons, ...wish }: AroundWish): Setup {
  return { ...wish, seats: seatsFor(persons), information: 'table', opening: 'drawn' };
}
