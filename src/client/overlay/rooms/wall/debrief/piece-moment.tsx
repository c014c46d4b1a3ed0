// What did the class compose? Every table's theme in turn, then all staves at once; what is heard is seen as well.
import { CONDITIONS } from '../../../../../core/content/vocabulary.ts';
import type { ClassPiece } from '../../../../../core/debrief/compose/index.ts';
import { prefer } from '../../../../app/prefer.ts';
import { list, t } from '../../../../app/say.ts';
import { useApp } from '../../../../app/use-app.ts';
import { Button } from '../../../kit/button.tsx';
import { ClassRow } from './class-row.tsx';
import type { TableOfClass } from './use-class.ts';
import { type ClassPieceNow, useClassPiece } from './use-class-piece.ts';

function nowText({ section, hearing }: ClassPieceNow): string {
  if (!section) return '';
  const who =
    section.table === null ? t('class:piece.nowAll') : t('class:piece.now', { n: section.table + 1 });
  return hearing === 'paused' ? `${who} ${t('class:piece.paused')}` : who;
}

function statusText(now: ClassPieceNow): string {
  if (now.section) return nowText(now);
  if (now.hearing === 'silent') return t('class:piece.ready', { seconds: Math.round(now.piece.seconds) });
  if (now.hearing === 'preparing') return t('class:piece.preparing');
  return t(now.hearing === 'refused' ? 'class:piece.refused' : 'class:piece.unready');
}

function Controls({ now }: { now: ClassPieceNow }) {
  const muted = useApp((state) => state.preferences.muted);
  const { hearing, piece, seconds } = now;
  return (
    <div class="class-player">
      {hearing === 'playing' ? (
        <Button size="large" onPress={now.pause}>
          {t('class:piece.pause')}
        </Button>
      ) : (
        <Button tone="primary" size="large" icon="play" disabled={hearing === 'preparing'} onPress={now.play}>
          {t(hearing === 'paused' ? 'class:piece.resume' : 'class:piece.play')}
        </Button>
      )}
      <p class="class-now" role="status">
        {statusText(now)}
      </p>
      {muted && (
        <p class="class-muted">
          {t('class:piece.silent')}{' '}
          <Button icon="soundOn" onPress={() => void prefer({ muted: false })}>
            {t('class:piece.soundOn')}
          </Button>
        </p>
      )}
      <progress max={piece.seconds} value={seconds} aria-label={t('class:piece.progress')} />
    </div>
  );
}

function layersText({ lines }: ClassPiece): string {
  const heard = CONDITIONS.filter((condition) => lines[condition] > 0);
  if (heard.length === 0) return t('class:piece.noLayer');
  return t('class:piece.layers', { what: list(heard.map((one) => t(`class:piece.layer.${one}`))) });
}

function Playing({ tables }: { tables: readonly TableOfClass[] }) {
  const now = useClassPiece(tables);
  const { section, piece } = now;
  return (
    <div class="moment is-piece">
      <p class="class-how">
        {t('class:piece.how')} {layersText(piece)}
      </p>
      <Controls now={now} />
      <ClassRow tables={tables} sounds={section} towns="shown" />
    </div>
  );
}

export function PieceMoment({ tables }: { tables: readonly TableOfClass[] }) {
  return tables.length > 0 ? <Playing tables={tables} /> : null;
}
