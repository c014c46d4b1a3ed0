// Whose offer meets whose wish? The complementarities of the crossed pitches, one line each.
import { ACTORS } from '../../../../core/content/vocabulary.ts';
import type { Gathering } from '../../../../core/gathering/gathering.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';

export function Matches({ pitches }: Pick<Gathering, 'pitches'>) {
  const lines = ACTORS.flatMap((from) =>
    ACTORS.flatMap((to) => {
      const brings = pitches[from]?.brings;
      return from !== to && brings && brings === pitches[to]?.needs ? [{ from, to, brings }] : [];
    }),
  );
  if (lines.length === 0) return null;
  return (
    <section class="pitch-matches">
      <h2>{t('prelude:pitches.matches')}</h2>
      <ul>
        {lines.map(({ from, to, brings }) => (
          <li key={`${from} ${to}`}>
            <Icon name={brings} class={`is-${brings}`} />
            {t('prelude:pitches.match', {
              from: t(`ui:actor.${from}.the`),
              to: t(`ui:actor.${to}.the`),
              what: t(`ui:capability.${brings}`),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
