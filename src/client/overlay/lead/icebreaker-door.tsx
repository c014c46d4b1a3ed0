// Where does a room that has only ten minutes go? Through this door, from the page of whoever leads.
import { hashOf } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { LinkButton } from '../kit/button.tsx';
import './icebreaker-door.css';

export function IcebreakerDoor() {
  return (
    <section class="ice-door paper" aria-labelledby="ice-door-title">
      <Icon name="lanternLit" class="ice-door-sign" />
      <div class="ice-door-words">
        <h2 id="ice-door-title">{t('lead:icebreaker.title')}</h2>
        <p>{t('lead:icebreaker.is')}</p>
      </div>
      <LinkButton href={hashOf('icebreaker')} icon="next">
        {t('lead:icebreaker.go')}
      </LinkButton>
    </section>
  );
}
