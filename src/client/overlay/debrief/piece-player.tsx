// What did the group compose? Its piece to play, to follow year by year, to read and to take along.
import { useEffect, useState } from 'preact/hooks';
import type { Closing } from '../../../core/debrief/compose/index.ts';
import { putBlob } from '../../app/put-file.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import { BAR, EDGE, StaveFigure } from '../figures/stave-figure.tsx';
import { Icon } from '../icons/icon.tsx';
import { Button } from '../kit/button.tsx';
import { announce } from '../kit/live.tsx';
import { Volume } from '../kit/volume.tsx';
import { captionOf, whenOf } from './captions.ts';
import { staveOf } from './stave.ts';
import { useTold } from './told.ts';
import { type PieceNow, usePiece } from './use-piece.ts';
import './styles/piece.css';

type Writing = 'idle' | 'writing' | 'unready';

const FAILED: ReadonlySet<string> = new Set(['unready', 'refused']);

/** One sentence about what goes on; empty when nothing does. */
function useStatus({ hearing, sounding, passages }: PieceNow, writing: Writing): string {
  const { log } = useTold();
  const muted = useApp((state) => state.preferences.muted);
  const passage = passages[sounding ?? -1];
  if (hearing === 'playing') {
    const now = passage ? t('coda:piece.now', { when: whenOf(passage, log.setup.session) }) : '';
    return muted ? `${now} ${t('coda:piece.silent')}` : now;
  }
  if (hearing === 'preparing') return t('coda:piece.preparing');
  if (writing === 'writing') return t('coda:piece.writing');
  if (hearing === 'refused') return t('coda:piece.refused');
  return hearing === 'unready' || writing === 'unready' ? t('coda:piece.unready') : '';
}

/** The stave of the game; a lantern-coloured band lies over the bar that sounds. */
function Follow({ now }: { now: PieceNow }) {
  const { report, years } = useTold();
  const width = BAR * years.length + 2 * EDGE;
  const band = now.sounding !== null && now.sounding < years.length ? now.sounding : null;
  return (
    <div class="piece-stave" aria-hidden="true">
      {band !== null && (
        <span
          class="piece-band"
          style={{
            insetInlineStart: `${(100 * (EDGE + BAR * band)) / width}%`,
            inlineSize: `${(100 * BAR) / width}%`,
          }}
        />
      )}
      <StaveFigure stave={staveOf(report.stave)} size="large" />
    </div>
  );
}

function Captions({ passages, sounding }: PieceNow) {
  const { session } = useTold().log.setup;
  return (
    <section class="piece-captions" aria-labelledby="piece-captions">
      <h3 id="piece-captions">{t('coda:piece.captions')}</h3>
      <ol>
        {passages.map((passage, i) => (
          <li
            key={passage.from}
            class={i === sounding ? 'is-sounding' : ''}
            aria-current={i === sounding ? 'true' : undefined}
          >
            <span class="piece-mark" aria-hidden="true">
              {i === sounding && <Icon name="note" />}
            </span>
            <span>{captionOf(passage, session)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Controls({ now }: { now: PieceNow }) {
  const { setup } = useTold().log;
  const [writing, setWriting] = useState<Writing>('idle');
  const { piece, sound, hearing } = now;
  const status = useStatus(now, writing);
  const spoken = hearing === 'playing' ? '' : status;
  useEffect(() => announce(spoken), [spoken]);
  const busy = hearing === 'preparing' || hearing === 'playing';
  const save = async () => {
    setWriting('writing');
    try {
      putBlob(`concert2030-${setup.session}-${setup.seed}.wav`, await sound.file(piece));
      setWriting('idle');
    } catch {
      setWriting('unready');
    }
  };
  return (
    <div class="piece-controls">
      <div class="button-row">
        <Button
          icon={busy ? 'stop' : 'play'}
          onPress={() => (busy ? sound.stop() : void sound.play(piece))}
          describedBy="piece-status"
        >
          {t(busy ? 'coda:piece.stop' : 'coda:piece.play')}
        </Button>
        <Button icon="download" disabled={writing === 'writing'} onPress={() => void save()}>
          {t('coda:piece.save')}
        </Button>
      </div>
      <p
        id="piece-status"
        class={FAILED.has(hearing) || writing === 'unready' ? 'piece-status is-error' : 'piece-status'}
      >
        {status}
      </p>
      <Volume />
    </div>
  );
}

export function PiecePlayer({ ending }: { ending: Closing }) {
  const now = usePiece(ending);
  return (
    <section class="piece paper" aria-labelledby="piece-title">
      <h2 id="piece-title" tabIndex={-1}>
        <Icon name="note" /> {t('coda:piece.title')}
      </h2>
      <p class="part-lead">
        {t(ending === 'stopped' ? 'coda:piece.howStopped' : 'coda:piece.how', {
          seconds: Math.round(now.piece.seconds),
        })}
      </p>
      <div class="piece-desk">
        <Controls now={now} />
        <Follow now={now} />
      </div>
      <Captions {...now} />
    </section>
  );
}
