// What is the group's piece doing right now? It is composed with the debrief, and sounds only once somebody asks.
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  type Closing,
  compose,
  type Passage,
  type Piece,
  passagesOf,
} from '../../../core/debrief/compose/index.ts';
import type { Hearing, Sound } from '../../app/sound/sound.ts';
import { useSound } from '../kit/use-sound.ts';
import { useTold } from './told.ts';

const LOOK_IN_MS = 200;

export interface PieceNow {
  readonly piece: Piece;
  readonly passages: readonly Passage[];
  readonly sound: Sound;
  readonly hearing: Hearing;
  /** Number of the passage that sounds; null while nothing does. */
  readonly sounding: number | null;
}

function useSounding({ sound, hearing, passages }: Omit<PieceNow, 'piece' | 'sounding'>): number | null {
  const [sounding, setSounding] = useState<number | null>(null);
  useEffect(() => {
    if (hearing !== 'playing') {
      setSounding(null);
      return undefined;
    }
    const look = () => {
      const at = sound.seconds();
      const found = passages.findIndex(({ to }) => at < to);
      setSounding(found < 0 ? passages.length - 1 : found);
    };
    look();
    const timer = setInterval(look, LOOK_IN_MS);
    return () => clearInterval(timer);
  }, [sound, hearing, passages]);
  return sounding;
}

export function usePiece(ending: Closing): PieceNow {
  const { entries } = useTold();
  const { sound, hearing } = useSound();
  const piece = useMemo(() => compose(entries, { ending }), [entries, ending]);
  const passages = useMemo(() => passagesOf(piece, entries), [piece, entries]);
  return { piece, passages, sound, hearing, sounding: useSounding({ sound, hearing, passages }) };
}
