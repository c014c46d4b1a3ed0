// What is the class's piece doing right now? Composed from the tables, it sounds once somebody presses at the wall; from
// then on also when the host comes back to it.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type ClassPiece, composeClass, type Section } from '../../../../../core/debrief/compose/index.ts';
import type { Hearing } from '../../../../app/sound/sound.ts';
import { useSound } from '../../../kit/use-sound.ts';
import type { TableOfClass } from './use-class.ts';

const LOOK_IN_MS = 250;

export interface ClassPieceNow {
  readonly piece: ClassPiece;
  readonly hearing: Hearing;
  readonly seconds: number;
  /** What sounds or stands still; null while nothing does. */
  readonly section: Section | null;
  readonly play: () => void;
  readonly pause: () => void;
}

/** Browsers let a page sound once somebody has pressed something on it: here that is Play or Sound on. */
let allowed = false;

function useSeconds(hearing: Hearing, secondsNow: () => number): number {
  const [seconds, setSeconds] = useState(0);
  // Before the page is painted: where it says that the piece stands still, its bar stands still too.
  useLayoutEffect(() => {
    const look = () => setSeconds(secondsNow());
    look();
    if (hearing !== 'playing') return undefined;
    const timer = setInterval(look, LOOK_IN_MS);
    return () => clearInterval(timer);
  }, [hearing]);
  return seconds;
}

export function useClassPiece(tables: readonly TableOfClass[]): ClassPieceNow {
  const { sound, hearing } = useSound();
  const piece = useMemo(
    () =>
      composeClass(
        tables.map(({ table, view, played }) => ({
          table,
          entries: played.entries,
          ending: view.step === 'over' ? view.outcome.ending : 'stopped',
        })),
      ),
    [tables],
  );
  const seconds = useSeconds(hearing, sound.seconds);
  useEffect(() => {
    if (allowed) void sound.play(piece);
  }, [sound]);
  const sounds = hearing === 'playing' || hearing === 'paused';
  return {
    piece,
    hearing,
    seconds,
    section: sounds ? (piece.sections.find(({ to }) => seconds < to) ?? piece.sections.at(-1) ?? null) : null,
    play: () => {
      allowed = true;
      void (hearing === 'paused' ? sound.goOn() : sound.play(piece));
    },
    pause: sound.pause,
  };
}
