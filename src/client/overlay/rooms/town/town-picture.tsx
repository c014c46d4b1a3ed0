// What does a town look like from afar? Painted still, one after the other, so that twelve of them never hold up the page.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { france } from '../../../../core/content/france.ts';
import { rulesOf, type View } from '../../../../core/engine/index.ts';
import { useApp } from '../../../app/use-app.ts';
import { drawTown, type Picture, pictureOf, TOWN } from '../../../board/still.ts';

const { deck } = rulesOf(france);

let queue: Promise<unknown> = Promise.resolve();

/** What is not wanted any more when its turn comes is left out. */
function inTurn(work: () => Promise<void>): void {
  queue = queue.then(() => new Promise((go) => setTimeout(go))).then(work);
}

/** The same picture for as long as nothing in it has changed. */
function usePicture(view: View): Picture {
  const made = pictureOf(view, (trend) => deck.trend(trend).theme);
  const text = JSON.stringify(made);
  return useMemo(() => made, [text]);
}

export function TownPicture({ view }: { view: View }) {
  const picture = usePicture(view);
  const palette = useApp((state) => state.preferences.palette);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let wanted = true;
    inTurn(async () => {
      const pen = canvas.current?.getContext('2d');
      if (!wanted || !pen) return;
      await drawTown(pen, picture, palette).then(
        () => setPainted(true),
        () => undefined,
      );
    });
    return () => {
      wanted = false;
    };
  }, [picture, palette]);
  return (
    <div class={`town-picture ${painted ? 'is-painted' : ''}`} aria-hidden="true">
      <canvas ref={canvas} width={TOWN.width} height={TOWN.height} />
    </div>
  );
}
