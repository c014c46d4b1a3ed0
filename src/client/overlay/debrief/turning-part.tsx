// Which moments counted? A string of lanterns through the years: what happened, how much it moved, what led to it.
import type { Statement, TurningKind, TurningPoint } from '../../../core/debrief/index.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import { signed } from './figures.ts';
import { Part } from './part.tsx';
import { Said, SaidList } from './said.tsx';
import { useTold } from './told.ts';
import './styles/turning-part.css';

const SIGN: Readonly<Record<TurningKind, IconName>> = {
  accord: 'activities',
  overlap: 'overlap',
  lanternStayed: 'lanternStays',
  lanternWentOut: 'lanternOff',
  level: 'bandstand2',
  faded: 'bandstand0',
  sky: 'skyClear',
  eventMet: 'event',
  eventMissed: 'event',
  loan: 'lend',
  duet: 'duet',
  crowd: 'crowd',
  noPriority: 'bang',
};

/** A level of measurement has its own sign. */
function signOf({ kind, statement }: TurningPoint): IconName {
  const measured = kind === 'level' && statement.message.params.condition === 'measurement';
  return measured ? 'measurement' : SIGN[kind];
}

function Under({ title, statements }: { title: string; statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <div class="turn-under">
      <h4>{title}</h4>
      <SaidList statements={statements} />
    </div>
  );
}

function Turn({ point, most }: { point: TurningPoint; most: number }) {
  const { kind, calendar, statement, effect, causes, results } = point;
  const by = effect?.by ?? 0;
  return (
    <li class={`turn is-${kind}`}>
      <p class="turn-year">
        <span class="turn-sign">
          <Icon name={signOf(point)} />
        </span>
        <span>{calendar}</span>
      </p>
      <div class="turn-words">
        <Said statement={statement} look="loud" />
        {effect && (
          <p class={by < 0 ? 'turn-effect is-down' : 'turn-effect is-up'}>
            <strong>{t('coda:turning.points', { count: Math.abs(by), by: signed(by) })}</strong>
            <span class="turn-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * Math.abs(by)) / most}%` }} />
            </span>
          </p>
        )}
        <Under title={t('coda:turning.because')} statements={causes} />
        <Under
          title={t('coda:turning.then')}
          statements={effect ? [effect.statement, ...results] : results}
        />
      </div>
    </li>
  );
}

export function TurningPart() {
  const { turning } = useTold().report;
  const most = Math.max(1, ...turning.map(({ effect }) => Math.abs(effect?.by ?? 0)));
  return (
    <Part id="turning" icon="lanternLit">
      <ol class="turns">
        {turning.map((point) => (
          <Turn key={point.statement.id} point={point} most={most} />
        ))}
      </ol>
    </Part>
  );
}
