// What became of the town? Painted once, as it stands at the end; a plain scene where the browser cannot paint it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ending, Rules, View } from '../../../core/engine/index.ts';
import { useApp } from '../../app/use-app.ts';
import { drawTown, pictureOf, TOWN } from '../../board/still.ts';
import { EndingScene } from './ending-scene.tsx';
import './town-still.css';

export interface TownStillProps {
  readonly ending: Ending;
  readonly view: View;
  readonly rules: Rules;
}

/** A picture for the eye: what it says is said in words beside it. */
export function TownStill({ ending, view, rules }: TownStillProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [painted, setPainted] = useState<'not-yet' | 'done' | 'cannot'>('not-yet');
  const palette = useApp((state) => state.preferences.palette);
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    const picture = pictureOf(view, (trend) => rules.deck.trend(trend).theme);
    const work = pen ? drawTown(pen, picture, palette) : Promise.reject(new Error('no canvas here'));
    work.then(
      () => setPainted('done'),
      () => setPainted('cannot'),
    );
  }, [view, palette]);
  if (painted === 'cannot') return <EndingScene ending={ending} />;
  return (
    <div class={`town-still is-${painted}`} aria-hidden="true">
      <canvas ref={canvas} width={TOWN.width} height={TOWN.height} />
    </div>
  );
}
