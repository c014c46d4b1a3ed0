// How does whoever leads rehearse alone? A pretended team decides as a partner would, and stays in the room.
import type { ActorId } from '../../core/content/vocabulary.ts';
import { partnerFor } from '../../core/table/partner-for.ts';
import { changeHands, sendSpoken } from './move.ts';
import { app } from './store.ts';

export function letTeamDecide(seat: ActorId): void {
  const { playing } = app.getState();
  if (!playing?.desk?.pretended) return;
  changeHands(seat, partnerFor(playing.log.setup, seat));
  changeHands(seat, 'person');
  // Partners keep their plans open as long as people do: here there are none to wait for.
  const { step } = app.getState().playing?.update.view ?? {};
  if (step === 'act') sendSpoken([{ seat, command: { type: 'ready' } }]);
}
