// What became of the town? Painted as it stands at the end, with what it plays then; a plain scene where it cannot be painted.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Ending, Rules, View } from '../../../core/engine/index.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import { type Picture, pictureOf, TOWN } from '../../board/still.ts';
import { EndButton } from './end-button.tsx';
import { EndingScene } from './ending-scene.tsx';
import { paintedTown } from './painted-town.ts';
import { PavilionSigns } from './pavilion-signs.tsx';
import { useEnd } from './use-end.ts';
import './town-still.css';

export interface TownStillProps {
  readonly ending: Ending;
  readonly view: View;
  readonly rules: Rules;
  /** What the town plays at the end: all of it, or its last moment. */
  readonly as?: 'played' | 'still';
}

function usePainted(picture: Picture) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [painted, setPainted] = useState<'not-yet' | 'done' | 'cannot'>('not-yet');
  const palette = useApp((state) => state.preferences.palette);
  useEffect(() => {
    paintedTown(picture, palette).then(
      (town) => {
        canvas.current?.getContext('2d')?.drawImage(town, 0, 0);
        setPainted('done');
      },
      () => setPainted('cannot'),
    );
  }, [picture, palette]);
  return { canvas, painted };
}

const SIZE = { width: TOWN.width, height: TOWN.height };

/** From the view alone: nothing that happened before it is asked for. */
export function TownStill({ ending, view, rules, as = 'still' }: TownStillProps) {
  const picture = useMemo(() => pictureOf(view, (trend) => rules.deck.trend(trend).theme), [view]);
  const { canvas, painted } = usePainted(picture);
  const end = useEnd({ picture, outcome: view.outcome, as });
  if (painted === 'cannot') return <EndingScene ending={ending} />;
  return (
    <div class={`town-still is-${painted} is-${end.state}`}>
      <div class="town-plane">
        <div role="img" aria-label={t(`game:ending.${ending}.scene`)}>
          <canvas ref={canvas} {...SIZE} />
          <canvas ref={end.canvas} class="town-end" {...SIZE} />
        </div>
        <PavilionSigns own={view.seat} />
      </div>
      {as === 'played' && <EndButton end={end} />}
    </div>
  );
}
