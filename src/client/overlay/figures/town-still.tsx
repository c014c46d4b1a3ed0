// What became of the town? Painted once, as it stands at the end; a plain scene where the browser cannot paint it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ending, Rules, View } from '../../../core/engine/index.ts';
import { useApp } from '../../app/use-app.ts';
import { pictureOf, TOWN } from '../../board/still.ts';
import { EndingScene } from './ending-scene.tsx';
import { paintedTown } from './painted-town.ts';
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
    const picture = pictureOf(view, (trend) => rules.deck.trend(trend).theme);
    paintedTown(picture, palette).then(
      (town) => {
        canvas.current?.getContext('2d')?.drawImage(town, 0, 0);
        setPainted('done');
      },
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
