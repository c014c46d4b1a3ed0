// What went wrong, or was done? One message for the whole page, read out, until it is put away.
import { say, t } from '../../app/say.ts';
import { app } from '../../app/store.ts';
import { useApp } from '../../app/use-app.ts';
import { Icon } from '../icons/icon.tsx';
import { IconButton } from '../kit/icon-button.tsx';

export function NoticeBanner() {
  const notice = useApp((state) => state.notice);
  return (
    <div role="alert" class="notice-place">
      {notice && (
        <div class="notice paper">
          <Icon name="info" />
          <p>{say(notice, 'ui')}</p>
          <IconButton icon="close" label={t('ui:kit.close')} onPress={() => app.setState({ notice: null })} />
        </div>
      )}
    </div>
  );
}
