// What are the pavilions called? A small paper sign before each, laid over the picture where it stands.
import type { ActorId } from '../../../core/content/vocabulary.ts';
import { ACTORS } from '../../../core/content/vocabulary.ts';
import { commonText, t } from '../../app/say.ts';
import { PAVILIONS, TOWN } from '../../board/still.ts';
import { Icon } from '../icons/icon.tsx';
import './pavilion-signs.css';

/** A sign stands a little before the steps. */
const BEFORE = 18;

/** In shares of the plane; `side` is which half of the square it stands in. */
function placeOf(actor: ActorId) {
  const { x, y } = PAVILIONS[actor];
  return {
    '--x': x / TOWN.width,
    '--y': (y + BEFORE) / TOWN.height,
    '--side': x < TOWN.width / 2 ? -1 : 1,
  };
}

export function PavilionSigns({ own }: { own: ActorId | null }) {
  return (
    <ul class="pavilion-signs" aria-label={t('game:square.pavilions')}>
      {ACTORS.map((actor) => (
        <li key={actor} class={actor === own ? 'is-own' : ''} style={placeOf(actor)}>
          <Icon name={actor} class={`is-${actor}`} />
          <span>{commonText('actors', actor, 'short')}</span>
          {actor === own && <span class="hidden-text">{` (${t('game:you')})`}</span>}
        </li>
      ))}
    </ul>
  );
}
