// What if the page stands alone? Then nobody can meet here, and this says what else one can do.
import { hashOf } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { Button, LinkButton } from '../kit/button.tsx';

export function NoServer({ onAgain }: { onAgain: () => void }) {
  return (
    <section class="no-server paper" aria-labelledby="no-server-title">
      <Icon name="lanternOff" class="is-huge" />
      <h2 id="no-server-title">{t('rooms:none.title')}</h2>
      <p>{t('rooms:none.text')}</p>
      <p>{t('rooms:none.instead')}</p>
      <div class="button-row">
        <Button icon="again" onPress={onAgain}>
          {t('rooms:none.again')}
        </Button>
        <LinkButton href={hashOf('lead')} icon="next">
          {t('rooms:none.lead')}
        </LinkButton>
      </div>
    </section>
  );
}
