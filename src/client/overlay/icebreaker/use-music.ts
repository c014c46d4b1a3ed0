// How does the group hear itself? Cues when cards are turned over, its own piece at the end; silent while muted.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { compose, cuesOf, phraseOf, yearKeyOf } from '../../../core/debrief/compose/index.ts';
import type { Rules } from '../../../core/engine/index.ts';
import { cues } from '../../app/sound/page-sound.ts';
import type { Hearing } from '../../app/sound/sound.ts';
import { writeDown } from '../../app/sound/written.ts';
import { app } from '../../app/store.ts';
import { useSound } from '../kit/use-sound.ts';
import type { Room } from './room.ts';
import type { Turn } from './turn.ts';

/** Notes at a reveal: as many as one can take in. */
const HEARD = 6;

/** Sounds once when a vote is turned over, never again on a reload. */
export function useReveal(turn: Turn | null, room: Room): void {
  const before = useRef(turn?.entries.length ?? 0);
  useEffect(() => {
    const fresh = turn !== null && before.current === 0;
    before.current = turn?.entries.length ?? 0;
    if (!turn || !fresh) return;
    const heard = cuesOf(turn.entries, yearKeyOf(room.entries, 1)).slice(-HEARD);
    const { captions, muted, notes } = app.getState().preferences;
    if (captions) writeDown(heard);
    const phrase = phraseOf(heard.map((cue) => [cue]));
    if (phrase && !muted) void cues.play(phrase, notes / 100);
  }, [turn]);
}

export interface Music {
  readonly hearing: Hearing;
  readonly seconds: number;
  readonly toggle: () => void;
}

/** The piece of this short game. */
export function useMusic(room: Room, rules: Rules): Music {
  const { sound, hearing } = useSound();
  const piece = useMemo(() => {
    const { ending } = rules.outcome(room.state);
    return compose(room.entries, { ending: room.second?.skies ? 'concert' : ending });
  }, [room]);
  const busy = hearing === 'preparing' || hearing === 'playing';
  return {
    hearing,
    seconds: Math.round(piece.seconds),
    toggle: () => (busy ? sound.stop() : void sound.play(piece)),
  };
}
