// How is the sheet taken along? On paper, as a picture with its words, as data.
import { useEffect, useRef, useState } from 'preact/hooks';
import { putBlob } from '../../app/put-file.ts';
import { t } from '../../app/say.ts';
import { Button } from '../kit/button.tsx';
import { announce } from '../kit/live.tsx';
import { useDesk } from './desk.ts';
import { drawSheet, PAGE } from './picture.ts';
import { altLines, fileName, takeSheet } from './take.ts';

/** The picture follows the pen, but not at every key. */
const PAUSE_IN_MS = 500;

function useDrawn() {
  const desk = useDesk();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<'no' | 'yes'>('no');
  useEffect(() => {
    const timer = setTimeout(
      () => {
        if (!canvas.current) return;
        drawSheet(canvas.current, desk.words, t('sheet:foot', { seed: desk.playing.log.setup.seed })).then(
          () => setDrawn('yes'),
          () => setDrawn('no'),
        );
      },
      drawn === 'yes' ? PAUSE_IN_MS : 0,
    );
    return () => clearTimeout(timer);
  }, [desk.words]);
  return { canvas, drawn };
}

/** On plain http a page may not write to the clipboard: then the text is there to be selected. */
function InWords({ lines }: { lines: readonly string[] }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => setCopied(false), [lines.join()]);
  const copy = () =>
    navigator.clipboard.writeText(lines.join('\n')).then(
      () => {
        setCopied(true);
        announce(t('sheet:keep.copied'));
      },
      () => announce(t('sheet:keep.copyFailed')),
    );
  return (
    <details class="sheet-alt">
      <summary>{t('sheet:keep.alt')}</summary>
      <div id="sheet-alt">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {'clipboard' in navigator && (
        <Button icon={copied ? 'check' : 'list'} onPress={() => void copy()}>
          {t(copied ? 'sheet:keep.copied' : 'sheet:keep.copy')}
        </Button>
      )}
    </details>
  );
}

export function KeepPart() {
  const desk = useDesk();
  const { canvas, drawn } = useDrawn();
  const save = () =>
    canvas.current?.toBlob((blob) => blob && putBlob(fileName(desk, 'png'), blob), 'image/png');
  const lines = altLines(desk.words);
  return (
    <section class="sheet-aside paper" aria-labelledby="sheet-keep">
      <h2 id="sheet-keep">{t('sheet:keep.title')}</h2>
      <p>{t('sheet:keep.how')}</p>
      <canvas
        ref={canvas}
        class={`sheet-picture is-drawn-${drawn}`}
        width={PAGE.width}
        height={PAGE.height}
        role="img"
        aria-label={lines[0]}
        aria-describedby="sheet-alt"
      />
      <div class="sheet-keep">
        <Button tone="primary" icon="print" onPress={() => print()}>
          {t('sheet:keep.print')}
        </Button>
        {drawn === 'yes' && (
          <Button icon="download" onPress={save}>
            {t('sheet:keep.picture')}
          </Button>
        )}
        <Button icon="download" onPress={() => takeSheet(desk)}>
          {t('sheet:keep.json')}
        </Button>
      </div>
      <InWords lines={lines} />
    </section>
  );
}
