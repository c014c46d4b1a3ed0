// What can one do while waiting? Guess a figure about the world the game speaks of, and learn who counted it.
import { useEffect, useState } from 'preact/hooks';
import { france } from '../../../../core/content/france.ts';
import type { Trend } from '../../../../core/content/pack.ts';
import type { Age } from '../../../../core/content/vocabulary.ts';
import { packText, speakTo, t } from '../../../app/say.ts';
import { needWords, words } from '../../../app/words.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import { type Guess, guessOf, RIDDLES, type Tongue } from './guess.ts';

const PACKS = ['packs/france/health', 'packs/france/energy', 'packs/france/education'] as const;

interface Riddle extends Guess {
  readonly trend: Trend;
}

/** All that can be guessed in this wording. */
function riddlesFor(age: Age): readonly Riddle[] {
  return RIDDLES.flatMap((id, turn) => {
    const trend = france.trends.find((one) => one.id === id && one.ages.includes(age));
    if (!trend) return [];
    const guess = guessOf(packText('trends', trend.id, 'fact'), turn, words.language as Tongue);
    return guess ? [{ ...guess, trend }] : [];
  });
}

function useRiddles(age: Age): readonly Riddle[] {
  const [riddles, setRiddles] = useState<readonly Riddle[]>([]);
  useEffect(() => {
    speakTo(age);
    void needWords(PACKS).then(() => setRiddles(riddlesFor(age)));
  }, [age, words.language]);
  return riddles;
}

function Answer({ riddle, chosen }: { riddle: Riddle; chosen: string }) {
  const { producer, year } = riddle.trend.fact;
  const right = chosen === riddle.figure;
  return (
    <div role="status">
      <p>
        <Icon name={right ? 'check' : 'info'} />{' '}
        {t(right ? 'rooms:guess.right' : 'rooms:guess.other', { figure: riddle.figure })}
      </p>
      <p class="choice-hint">{t('rooms:guess.source', { producer, year })}</p>
    </div>
  );
}

/** A figure to guess, and another one as long as one likes. */
export function Riddles({ age }: { age: Age }) {
  const riddles = useRiddles(age);
  const [at, setAt] = useState(() => Date.now() % RIDDLES.length);
  const [chosen, setChosen] = useState<string | null>(null);
  const riddle = riddles[at % riddles.length];
  if (!riddle) return null;
  const { before, after, figure, options, trend } = riddle;
  const another = () => {
    setAt(at + 1);
    setChosen(null);
  };
  return (
    <>
      <p>
        <Icon name={trend.theme} class={`is-${trend.theme}`} /> {before}
        <strong>{chosen === null ? t('rooms:guess.gap') : figure}</strong>
        {after}
      </p>
      {chosen === null ? (
        <div class="button-row">
          {options.map((option) => (
            <Button key={option} onPress={() => setChosen(option)}>
              {option}
            </Button>
          ))}
        </div>
      ) : (
        <>
          <Answer riddle={riddle} chosen={chosen} />
          <Button icon="again" onPress={another}>
            {t('rooms:guess.next')}
          </Button>
        </>
      )}
    </>
  );
}

export function Meanwhile({ age }: { age: Age }) {
  return (
    <section class="meanwhile paper" aria-labelledby="meanwhile-title">
      <h2 id="meanwhile-title">{t('rooms:guess.title')}</h2>
      <Riddles age={age} />
    </section>
  );
}
