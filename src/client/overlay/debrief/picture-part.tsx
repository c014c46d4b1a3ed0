// What can one show of the game? A picture to share, with its words.
import { useEffect, useRef, useState } from 'preact/hooks';
import { putBlob } from '../../app/put-file.ts';
import { t } from '../../app/say.ts';
import { Button } from '../kit/button.tsx';
import { Part } from './part.tsx';
import { altOf, drawResult, RESULT } from './result-picture.ts';
import { useTold } from './told.ts';
import './styles/picture.css';

/** A browser that cannot draw it still says in words what there would be to see. */
export function PicturePart() {
  const told = useTold();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<'no' | 'yes'>('no');
  useEffect(() => {
    if (!canvas.current) return;
    drawResult(canvas.current, told).then(
      () => setDrawn('yes'),
      () => setDrawn('no'),
    );
  }, [told]);
  const save = () =>
    canvas.current?.toBlob((blob) => {
      if (blob) putBlob(`concert-2030-${told.log.setup.seed}.png`, blob);
    }, 'image/png');
  return (
    <Part id="picture" icon="download" lead={t('coda:picture.how')}>
      <figure class="result">
        <canvas
          ref={canvas}
          class={`result-picture is-drawn-${drawn}`}
          width={RESULT.width}
          height={RESULT.height}
          role="img"
          aria-label={altOf(told)}
        />
        <figcaption>{altOf(told)}</figcaption>
      </figure>
      {drawn === 'yes' && (
        <div class="button-row">
          <Button icon="download" onPress={save}>
            {t('coda:picture.save')}
          </Button>
        </div>
      )}
    </Part>
  );
}
