// What do people watch who do not play? One page to print: five lines to listen for, moments to note, words to give back.
import { useState } from 'preact/hooks';
import { CONDITIONS, type Condition } from '../../../core/content/vocabulary.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import { Icon } from '../icons/icon.tsx';
import { Button } from '../kit/button.tsx';
import { Choice } from '../kit/choice.tsx';
import './observers.css';

const READERS = ['pupils', 'adults'] as const;
type Reader = (typeof READERS)[number];
const MOMENTS = ['overlap', 'met', 'silence'] as const;
const STARTS = ['saw', 'wonder', 'keep'] as const;

/** Who reads it: whoever the game is for; without a game, whoever this device is set to. */
function useReader() {
  const age = useApp(({ playing, preferences }) => playing?.log.setup.age ?? preferences.age);
  return useState<Reader>(age === 'adults' ? 'adults' : 'pupils');
}

/** A place to write on. */
function Blank({ label }: { label: string }) {
  return (
    <p class="observers-blank">
      <span>{label}</span>
    </p>
  );
}

function Line({ condition }: { condition: Condition }) {
  return (
    <tr>
      <th scope="row">
        <span class="observers-line">
          <Icon name={condition} /> <span>{t(`ui:condition.${condition}`)}</span>
        </span>
        <span>{t(`lead:observe.line.${condition}`)}</span>
        <span class="observers-hear">{t(`lead:observe.hear.${condition}`)}</span>
      </th>
      <td />
      <td />
    </tr>
  );
}

function Lines({ reader }: { reader: Reader }) {
  return (
    <table class="observers-table">
      <thead>
        <tr>
          <th scope="col">{t(`lead:observe.what.${reader}`)}</th>
          <th scope="col">{t('lead:observe.tally')}</th>
          <th scope="col">{t('lead:observe.words')}</th>
        </tr>
      </thead>
      <tbody>
        {CONDITIONS.map((condition) => (
          <Line key={condition} condition={condition} />
        ))}
      </tbody>
    </table>
  );
}

function Page({ reader }: { reader: Reader }) {
  return (
    <article class="observers-page paper">
      <header class="observers-head">
        <h1>{t('ui:title.observers')}</h1>
        <Blank label={t('lead:observe.who')} />
        <Blank label={t('lead:observe.whom')} />
      </header>
      <p class="observers-lead">{t(`lead:observe.lead.${reader}`)}</p>
      <h2>{t('lead:observe.lines')}</h2>
      <Lines reader={reader} />
      <div class="observers-below">
        <section>
          <h2>{t('lead:observe.moments')}</h2>
          {MOMENTS.map((moment) => (
            <Blank key={moment} label={t(`lead:observe.moment.${moment}`)} />
          ))}
        </section>
        <section>
          <h2>{t(`lead:observe.back.${reader}`)}</h2>
          <p>{t(`lead:observe.backHow.${reader}`)}</p>
          {STARTS.map((start) => (
            <Blank key={start} label={t(`lead:observe.start.${start}`)} />
          ))}
        </section>
      </div>
    </article>
  );
}

export function ObserversScreen() {
  const [reader, setReader] = useReader();
  return (
    <div class="observers">
      <div class="observers-tools paper">
        <Choice
          look="chips"
          legend={t('lead:observe.for')}
          value={reader}
          onChange={setReader}
          options={READERS.map((value) => ({ value, label: t(`lead:observe.reader.${value}`) }))}
        />
        <Button tone="primary" icon="print" onPress={() => print()}>
          {t('lead:observe.print')}
        </Button>
      </div>
      <Page reader={reader} />
    </div>
  );
}
