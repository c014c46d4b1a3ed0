// What does whoever leads say now, and what is worth watching? Two lines, the same everywhere.
import { t } from '../../../app/say.ts';
import './aloud.css';

export interface AloudProps {
  readonly say: string;
  readonly look: string;
}

export function Aloud({ say, look }: AloudProps) {
  return (
    <div class="aloud">
      <p class="aloud-say">
        <span class="aloud-name">{t('lead:desk.say')}</span> {say}
      </p>
      <p class="aloud-look">
        <span class="aloud-name">{t('lead:desk.look')}</span> {look}
      </p>
    </div>
  );
}
