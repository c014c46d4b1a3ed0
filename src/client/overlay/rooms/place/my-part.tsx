// What is my part in the town? Who we are, what we bring, what we need from others: something to read while one waits.
import { useEffect, useState } from 'preact/hooks';
import type { ActorId, Age } from '../../../../core/content/vocabulary.ts';
import { hashOf } from '../../../app/route.ts';
import { commonText, speakTo, t } from '../../../app/say.ts';
import { needWords } from '../../../app/words.ts';
import { Icon } from '../../icons/icon.tsx';
import { LinkButton } from '../../kit/button.tsx';

export function MyPart({ seat, age }: { seat: ActorId; age: Age }) {
  const [here, setHere] = useState(false);
  useEffect(() => {
    speakTo(age);
    void needWords(['packs/france/common']).then(() => setHere(true));
  }, [age]);
  if (!here) return null;
  return (
    <section class="my-part paper" aria-labelledby="my-part-title">
      <h2 id="my-part-title">
        <Icon name={seat} class={`is-large is-${seat}`} /> {t('rooms:place.part')}
      </h2>
      <p>{commonText('actors', seat, 'is')}</p>
      <p>
        <strong>{t(`ui:actor.${seat}.trade`)}</strong>
      </p>
      <p>{t(`rooms:task.${seat}`)}</p>
      <LinkButton href={hashOf('rules')} icon="list">
        {t('rooms:place.rules')}
      </LinkButton>
    </section>
  );
}
