// What is printed? One A4 page in plain words, no fields: laid out unseen at its true size, so that its type can be fitted.
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { useDesk } from './desk.ts';
import { LevelDots } from './level-dots.tsx';
import type { SheetWords } from './sheet-words.ts';
import { useFit } from './use-fit.ts';
import './styles/printed.css';
import './styles/print.css';

/** What people wrote, or an empty line to write on by hand. */
function Said({ text }: { text: string }) {
  return text === '' ? <p class="page-line" /> : <p>{text}</p>;
}

function Reasons({ reasons }: SheetWords) {
  return (
    <div class="page-reasons">
      {reasons.map(({ field, name, text }) => (
        <div key={field} class={`page-reason of-${field}`}>
          <h3>{name}</h3>
          <Said text={text} />
        </div>
      ))}
    </div>
  );
}

function Actions({ actions }: SheetWords) {
  return (
    <section class="page-part of-actions">
      <h2>{t('sheet:part.actions')}</h2>
      <ol>
        {actions.map(({ trend, name, about, who, leads, text }) => (
          <li key={trend}>
            <h3 class="page-action">{name}</h3>
            <p class="page-about">{about}</p>
            <p class="page-who">
              <Icon name={leads} /> {who}
            </p>
            <Said text={text} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Conditions({ conditions }: SheetWords) {
  return (
    <section class="page-part of-conditions">
      <h2>{t('sheet:part.conditions')}</h2>
      <ul>
        {conditions.map(({ condition, level, name, says }) => (
          <li key={condition}>
            <LevelDots level={level} />
            <p class="page-condition">{name}</p>
            <p>{says}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ steps }: SheetWords) {
  return (
    <section class="page-part of-steps">
      <h2>{t('sheet:part.steps')}</h2>
      <dl>
        {steps.map(({ step, name, text }) => (
          <div key={step}>
            <dt>{name}</dt>
            <dd class={text === '' ? 'page-line' : ''}>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Commitment({ commitment: { text, who, date } }: SheetWords) {
  return (
    <section class="page-commitment">
      <h2>{t('sheet:part.commitment')}</h2>
      <div class="page-promise">
        <Said text={text} />
      </div>
      <dl>
        <div>
          <dt>{t('sheet:field.who')}</dt>
          <dd class={who === '' ? 'page-line' : ''}>{who}</dd>
        </div>
        <div>
          <dt>{t('sheet:field.date')}</dt>
          <dd class={date === '' ? 'page-line' : ''}>{date}</dd>
        </div>
      </dl>
    </section>
  );
}

export function PrintedSheet() {
  const { words, playing } = useDesk();
  const page = useFit(words);
  return (
    <article class="sheet-page" ref={page}>
      <header>
        <p class="page-kicker">{t('sheet:kicker')}</p>
        <p class="page-name">{words.name}</p>
        <div class="page-stave" aria-hidden="true" />
        <h2 class="page-ask">{t('sheet:field.question')}</h2>
        <div class="page-question">
          <Said text={words.question} />
        </div>
      </header>
      <Reasons {...words} />
      {words.actions.length > 0 && <Actions {...words} />}
      <Conditions {...words} />
      <Steps {...words} />
      <Commitment {...words} />
      <p class="page-foot">{t('sheet:foot', { seed: playing.log.setup.seed })}</p>
    </article>
  );
}
