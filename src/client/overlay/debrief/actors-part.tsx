// What did each actor change, with what it had? The same card for all, in the order of the table; no ranking.
import type { ActorReport } from '../../../core/debrief/index.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import { Part } from './part.tsx';
import { SaidList } from './said.tsx';
import { useTold } from './told.ts';
import './styles/actors-part.css';

type Counted = 'effort' | 'needs' | 'house' | 'lent';

const ROWS: readonly { readonly counted: Counted; readonly word: string; readonly icon: IconName }[] = [
  { counted: 'effort', word: 'coda:actors.effort', icon: 'effort' },
  { counted: 'needs', word: 'coda:actors.needs', icon: 'filled' },
  { counted: 'house', word: 'coda:actors.house', icon: 'bandstand1' },
  { counted: 'lent', word: 'coda:actors.lent', icon: 'lend' },
];

function Actor({ report }: { report: ActorReport }) {
  const { seat, statements } = report;
  const own = useTold().seat === seat;
  return (
    <li class={`actor-card is-${seat}-strip`}>
      <h4>
        <Icon name={seat} class={`is-${seat} is-large`} />
        <span>
          {t(`ui:actor.${seat}.name`)}
          {own && <small> ({t('coda:actors.you')})</small>}
        </span>
      </h4>
      <dl class="actor-counts">
        {ROWS.map(({ counted, word, icon }) => (
          <div key={counted}>
            <dt>
              <Icon name={icon} /> {t(word)}
            </dt>
            <dd>
              <strong>{report[counted]}</strong>
              <span class={`pips is-${counted}`} aria-hidden="true">
                {Array.from({ length: report[counted] }, (_, i) => (
                  <span key={i} />
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <SaidList statements={statements} />
    </li>
  );
}

export function ActorsPart() {
  const { actors } = useTold().report;
  return (
    <Part id="actors" icon="crowd" lead={t('coda:actors.how')}>
      <ul class="actor-cards">
        {actors.seats.map((report) => (
          <Actor key={report.seat} report={report} />
        ))}
      </ul>
      <div class="actors-together">
        <h4>
          <Icon name="lanternLit" /> {t('coda:actors.together')}
        </h4>
        <SaidList statements={actors.together} />
      </div>
    </Part>
  );
}
