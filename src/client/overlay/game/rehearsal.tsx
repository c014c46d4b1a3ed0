// What does the rehearsal teach? What was missing lay in somebody's hand; and together, the same hands did more.
import { needText, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { actorName, capabilityName, cardName, trendName } from './names.ts';
import { comparisonOf, type Missing, missingIn } from './rehearsal-model.ts';
import { useTable } from './table-context.ts';

function MissingRow({ missing }: { missing: Missing }) {
  const { trend, need, capability } = missing;
  return (
    <li>
      <Icon name={capability} class={`is-${capability} is-large`} label={capabilityName(capability)} />
      <span>
        <strong>{trendName(trend)}</strong>
        <span class="missing-need">{needText(trend, need)}</span>
      </span>
      <Icon name="next" class="missing-arrow" />
      {missing.with ? (
        <span class="missing-card">
          <Icon name={missing.with.seat} class={`is-${missing.with.seat} is-large`} />
          <span>
            <strong>{cardName(missing.with.card)}</strong>
            <span class="missing-need">{actorName(missing.with.seat)}</span>
          </span>
        </span>
      ) : (
        <span class="missing-card">{t('game:rehearsal.nobody')}</span>
      )}
    </li>
  );
}

export function MissingCards() {
  const { truth, deck, playing } = useTable();
  const missing = missingIn(truth, deck, playing.entries);
  const year = truth.history.at(-1);
  if (!year || missing.length === 0) return null;
  const { filled, lost } = year;
  return (
    <section class="missing paper" aria-labelledby="missing-title">
      <h3 id="missing-title">{t('game:rehearsal.title')}</h3>
      <p>{t('game:rehearsal.sum', { cards: filled + lost, filled, lost })}</p>
      <ul>
        {missing.map((one) => (
          <MissingRow key={`${one.trend} ${one.need}`} missing={one} />
        ))}
      </ul>
    </section>
  );
}

const MEASURES = ['filled', 'lost', 'skies'] as const;

export function Comparison() {
  const { truth } = useTable();
  const both = comparisonOf(truth);
  if (!both) return null;
  return (
    <section class="comparison paper" aria-labelledby="comparison-title">
      <h3 id="comparison-title">{t('game:rehearsal.compare')}</h3>
      <ScrollBox label={t('game:rehearsal.compare')}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden-text">{t('game:rehearsal.measure')}</span>
              </th>
              <th scope="col">{t('game:rehearsal.alone')}</th>
              <th scope="col">{t('game:rehearsal.together')}</th>
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <tr key={measure}>
                <th scope="row">{t(`game:rehearsal.${measure}`)}</th>
                <td>{both.alone[measure]}</td>
                <td>
                  <strong>{both.together[measure]}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
