// What does the wall show? What the host has chosen, until somebody presses at the wall itself; then that, until the host
// chooses again.
import { useState } from 'preact/hooks';
import type { Shown } from '../../../../core/rooms/room.ts';
import type { RoomView } from '../../../../core/rooms/wire.ts';

export interface WallShows {
  readonly shown: Shown;
  /** At the wall itself. */
  readonly choose: (part: Partial<Shown>) => void;
}

export function useShown({ shown, phase, game }: RoomView): WallShows {
  const [own, setOwn] = useState<{ readonly over: string; readonly shown: Shown } | null>(null);
  const over = JSON.stringify([shown, phase, game]);
  const now = own?.over === over ? own.shown : shown;
  return { shown: now, choose: (part) => setOwn({ over, shown: { ...now, ...part } }) };
}
