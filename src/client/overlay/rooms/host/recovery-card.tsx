// How does a host come back on another device? With a code that is shown once: here, until it is written down.
import { remote } from '../../../app/remote/remote.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import { useRemote } from '../use-remote.ts';

/** In fours, to be copied by hand. */
const inFours = (recovery: string): string => recovery.replace(/(\d{4})(?=\d)/g, '$1\u00a0');

export function RecoveryCard() {
  const recovery = useRemote((state) => state.recovery);
  if (recovery === null) return null;
  return (
    <section class="recovery paper" aria-labelledby="recovery-title">
      <Icon name="info" class="is-large" />
      <div>
        <h2 id="recovery-title">{t('rooms:recover.keep')}</h2>
        <p class="recovery-code">{inFours(recovery)}</p>
        <p>{t('rooms:recover.why')}</p>
      </div>
      <Button icon="check" onPress={() => remote.setState({ recovery: null })}>
        {t('rooms:recover.noted')}
      </Button>
    </section>
  );
}
