// What is new this year? What pressed, which trends arrived, the event; then one button goes on.
import { describeEvent } from '../../../core/content/describe.ts';
import { NUMBERS } from '../../../core/engine/index.ts';
import { commonText, needText, packText, say, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { capabilityName, capital, sentence, signed, trendName } from './names.ts';
import { type Observed, observedIn } from './observe-model.ts';
import { useTable } from './table-context.ts';
import './styles/observe.css';

function Pressure({ pressed }: { pressed: Observed['pressed'] }) {
  if (pressed.length === 0) return null;
  return (
    <section class="observe-part paper" aria-labelledby="observe-pressure">
      <h2 id="observe-pressure">{t('game:observe.pressure')}</h2>
      <ul class="pressures">
        {pressed.map(({ theme, from, to, trends }) => (
          <li key={theme}>
            <Icon name={theme} class={`is-${theme} is-large`} />
            <span>
              <strong class="pressure-move">
                {from} <Icon name="next" label={t('game:observe.to')} /> {to}
              </strong>{' '}
              <span class="pressure-by">{signed(to - from)}</span>
              <span class="pressure-why">{trends.map(trendName).join(', ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Arrived({ trend, order }: { trend: string; order: number }) {
  const { deck, view } = useTable();
  const { theme, dynamic } = deck.trend(trend);
  const seen = view.trends.find((one) => one.id === trend);
  return (
    <li class={`arrived paper of-${theme}`} style={{ '--order': order }}>
      <p class="arrived-theme">
        <Icon name={theme} class={`is-${theme}`} /> {t(`ui:theme.${theme}`)} <Icon name={dynamic} />{' '}
        {t(`rules:dynamic.${dynamic}.name`)}
      </p>
      <h3>{trendName(trend)}</h3>
      <p class="arrived-fact">{packText('trends', trend, 'fact')}</p>
      <ul class="arrived-needs">
        {seen?.needs.map(({ capability }, i) => (
          <li key={`${trend} ${i}`}>
            <Icon
              name={capability ?? 'unknown'}
              class={capability ? `is-${capability}` : ''}
              label={capability ? capabilityName(capability) : t('game:slot.unknown')}
            />
            <span>{capability ? needText(trend, i) : t('game:slot.unknownWords')}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function YearsEvent({ event }: { event: string }) {
  const { deck } = useTable();
  return (
    <section class="observe-part observe-event paper" aria-labelledby="observe-event">
      <p class="observe-kicker">
        <Icon name="event" /> {t('game:observe.event')}
      </p>
      <h2 id="observe-event">{commonText('events', event, 'name')}</h2>
      <p>{commonText('events', event, 'text')}</p>
      <ul class="event-rules">
        {describeEvent(deck.event(event), NUMBERS).map((message) => (
          <li key={message.key}>{say(message, 'rules')}</li>
        ))}
      </ul>
    </section>
  );
}

function News({ observed }: { observed: Observed }) {
  const { opens, given, less, reflection } = observed;
  if (opens.length + given.length === 0 && !less && !reflection) return null;
  return (
    <ul class="observe-news">
      {reflection && (
        <li>
          <Icon name="speech" /> {t('game:observe.chosen', { what: capital(say(reflection)) })}
        </li>
      )}
      {opens.map((condition) => (
        <li key={condition}>
          <Icon name={condition} /> {sentence({ key: 'game:observe.opens', params: { condition } })}
        </li>
      ))}
      {given.map(({ condition, level }) => (
        <li key={condition}>
          <Icon name={condition} /> {sentence({ key: 'game:observe.given', params: { condition, level } })}
        </li>
      ))}
      {less && (
        <li>
          <Icon name="mandate" /> {t('game:observe.less')}
        </li>
      )}
    </ul>
  );
}

export function Observe() {
  const { view, playing } = useTable();
  const observed = observedIn(view, playing.entries);
  return (
    <div class="observe">
      <News observed={observed} />
      <Pressure pressed={observed.pressed} />
      <section class="observe-arrivals" aria-labelledby="observe-arrived">
        <h2 id="observe-arrived">{t('game:observe.arrived', { count: observed.arrived.length })}</h2>
        <ul>
          {observed.arrived.map((trend, i) => (
            <Arrived key={trend} trend={trend} order={i} />
          ))}
        </ul>
      </section>
      {observed.event && <YearsEvent event={observed.event} />}
    </div>
  );
}
