// How far is the end played? From its first moment to its last; at once at the last where nothing may travel or somebody skips.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../../core/engine/index.ts';
import { useApp } from '../../app/use-app.ts';
import { type Picture, type Played, playedEnd } from '../../board/still.ts';
import { useQuiet } from '../kit/use-quiet.ts';

export interface End {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly state: 'none' | 'playing' | 'over';
  readonly skip: () => void;
  readonly again: () => void;
}

/** Steps a second: enough for paper, and light for a slow computer. */
const EVERY_MS = 1000 / 30;

/** Calls `drawAt` from now on until the end; answers how to stop. */
function play({ seconds, drawAt }: Played, over: () => void): () => void {
  const since = performance.now();
  let last = 0;
  let frame = requestAnimationFrame(function step(now) {
    const passed = Math.max(0, now - since) / 1000;
    if (passed >= seconds) return over();
    if (now - last >= EVERY_MS) {
      last = now;
      drawAt(passed);
    }
    frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}

export interface Ended {
  readonly picture: Picture;
  readonly outcome: Outcome;
  /** Its last moment alone, or all of it. */
  readonly as: 'still' | 'played';
}

export function useEnd({ picture, outcome, as }: Ended): End {
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = useApp(({ preferences }) => preferences.palette);
  const quiet = useQuiet();
  const [played, setPlayed] = useState<Played | null>(null);
  const [state, setState] = useState<End['state']>('none');
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    let gone = false;
    if (pen) {
      playedEnd(pen, { picture, outcome }, palette).then(
        (made) => !gone && setPlayed(made),
        () => undefined,
      );
    }
    return () => {
      gone = true;
    };
  }, [picture, outcome, palette]);
  useEffect(() => {
    if (played) setState((now) => (now === 'none' && as === 'played' && !quiet ? 'playing' : 'over'));
  }, [played]);
  useEffect(() => {
    if (!played || state === 'none') return undefined;
    if (state === 'over') return played.drawAt(played.seconds);
    return play(played, () => setState('over'));
  }, [played, state]);
  useEffect(() => {
    if (state !== 'playing') return undefined;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && setState('over');
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [state]);
  return { canvas, state, skip: () => setState('over'), again: () => setState('playing') };
}
