// Who may hear of an event?
import type { ActorId } from '../content/vocabulary.ts';
import type { GameEvent } from './event.ts';

/** The seats that may see an event; everybody where it names none. */
export function audience(event: GameEvent): readonly ActorId[] | null {
  return 'only' in event ? event.only : null;
}
