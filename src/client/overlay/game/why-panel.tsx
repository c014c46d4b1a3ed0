// Why does a partner do that? What it said, what it is good at, and what it has kept this year.
import type { ActorId } from '../../../core/content/vocabulary.ts';
import { commonText, say, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { capabilityName, capital, trendName } from './names.ts';
import { useTable } from './table-context.ts';

function Hand({ seat }: { seat: ActorId }) {
  const { view } = useTable();
  const there = view.seats.find((one) => one.actor === seat);
  if (!there?.act) return null;
  return (
    <p>
      <Icon name="hand" /> {t('game:why.hand', { trend: trendName(there.act) })}
    </p>
  );
}

export function WhyPanel({ about }: { about: string }) {
  const { playing, deck } = useTable();
  const seat = about as ActorId;
  const said = playing.update.says.find((one) => one.seat === seat);
  const { strong, weak } = deck.actor(seat);
  return (
    <div class="why-panel">
      {said && <blockquote class="bubble">{capital(say(said.why, 'partners'))}</blockquote>}
      <p>{commonText('actors', seat, 'is')}</p>
      <p class="why-trade">
        <Icon name={strong} class={`is-${strong} is-large`} />
        <span>{t('game:why.strong', { capability: t(`ui:capability.${strong}`) })}</span>
      </p>
      <p class="why-trade">
        {weak.map((one) => (
          <Icon key={one} name={one} class={`is-${one}`} label={capabilityName(one)} />
        ))}
        <span>{t('game:why.weak')}</span>
      </p>
      <Hand seat={seat} />
    </div>
  );
}
