// What is this trend, close up? Its fact and source, its question, its needs, what it does, and which cards would help.
import { describeTrend } from '../../../core/content/describe.ts';
import { NUMBERS } from '../../../core/engine/index.ts';
import { packText, say, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { seatOf } from './hand-model.ts';
import { capabilityName, cardName } from './names.ts';
import { useTable } from './table-context.ts';

export function TrendPanel({ about }: { about: string }) {
  const { deck, view } = useTable();
  const trend = deck.trend(about);
  const mine = (seatOf(view)?.hand ?? []).filter((card) => deck.action(card).trends.includes(about));
  const { producer, year, page } = trend.fact;
  return (
    <div class="trend-panel">
      <p class="trend-fact">{packText('trends', about, 'fact')}</p>
      <p class="trend-source">
        <a href={page} rel="noreferrer" target="_blank">
          {t('game:trend.source', { producer, year })}
        </a>
      </p>
      <blockquote class="trend-question">
        <Icon name="speech" /> {packText('trends', about, 'question')}
      </blockquote>
      <ul class="trend-rules">
        {describeTrend(trend, NUMBERS).map((message, i) => (
          <li key={`${i} ${message.key}`}>{say(message, 'rules')}</li>
        ))}
      </ul>
      <h3>{t('game:trend.yourCards')}</h3>
      {mine.length === 0 ? (
        <p>{t('game:trend.noCard')}</p>
      ) : (
        <ul class="trend-cards">
          {mine.map((card) => (
            <li key={card}>
              {deck.action(card).icons.map((icon) => (
                <Icon key={icon} name={icon} class={`is-${icon}`} label={capabilityName(icon)} />
              ))}
              <span>{cardName(card)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
