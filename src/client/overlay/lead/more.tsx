// What may whoever leads leave as it is? Everything a first session does not ask for, folded away behind its names.
import type { ComponentChildren } from 'preact';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';

export function More({ children }: { children: ComponentChildren }) {
  return (
    <details class="lead-more">
      <summary>
        <span class="lead-more-name">{t('lead:more')}</span>
        <span class="lead-hint">{t('lead:moreIs')}</span>
        <Icon name="down" class="lead-more-sign" />
      </summary>
      <div class="lead-more-parts">{children}</div>
    </details>
  );
}
