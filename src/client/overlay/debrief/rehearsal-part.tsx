// What changed when the same year was played together? Three pairs of numbers, a bar each.
import type { RehearsalReport } from '../../../core/debrief/index.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import { Part } from './part.tsx';
import { SaidList } from './said.tsx';
import './styles/rehearsal-part.css';

type Counted = keyof RehearsalReport['alone'];

const ROWS: readonly { readonly counted: Counted; readonly word: string; readonly icon: IconName }[] = [
  { counted: 'filled', word: 'coda:rehearsal.filled', icon: 'filled' },
  { counted: 'lost', word: 'coda:rehearsal.lost', icon: 'overlap' },
  { counted: 'skies', word: 'coda:rehearsal.skies', icon: 'skyClear' },
];

function Count({ value, most, look }: { value: number; most: number; look: string }) {
  return (
    <td>
      <span class={`count ${look}`}>
        <strong>{value}</strong>
        <span class="count-bar" aria-hidden="true">
          <span style={{ inlineSize: `${(100 * value) / most}%` }} />
        </span>
      </span>
    </td>
  );
}

export function RehearsalPart({ rehearsal }: { rehearsal: RehearsalReport }) {
  const { alone, together, statements } = rehearsal;
  const most = Math.max(1, ...ROWS.flatMap(({ counted }) => [alone[counted], together[counted]]));
  return (
    <Part id="rehearsal" icon="again" lead={t('coda:rehearsal.how')}>
      <div class="rehearsal-block">
        <table class="rehearsal-table">
          <caption class="hidden-text">{t('coda:rehearsal.caption')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">
                <Icon name="alone" /> {t('coda:rehearsal.alone')}
              </th>
              <th scope="col">
                <Icon name="lanternLit" /> {t('coda:rehearsal.together')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map(({ counted, word, icon }) => (
              <tr key={counted}>
                <th scope="row">
                  <Icon name={icon} /> {t(word)}
                </th>
                <Count value={alone[counted]} most={most} look="is-alone" />
                <Count value={together[counted]} most={most} look="is-together" />
              </tr>
            ))}
          </tbody>
        </table>
        <SaidList statements={statements} />
      </div>
    </Part>
  );
}
