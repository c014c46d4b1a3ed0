// What does the code lead to? The session and who is there; a name of one's own where the host allows it; and in.
import { useState } from 'preact/hooks';
import { SESSION } from '../../../../core/engine/index.ts';
import { LONGEST_NAME } from '../../../../core/rooms/room.ts';
import type { Found } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';

export interface FoundCardProps {
  readonly found: Found;
  readonly busy: boolean;
  /** Why one may not come in just now; empty when nothing is in the way. */
  readonly error: string;
  /** With the name wished for; null: one is given. */
  readonly onEnter: (wish: string | null) => void;
}

export function FoundCard({ found, busy, error, onEnter }: FoundCardProps) {
  const [wish, setWish] = useState('');
  const { session, people, phase, naming } = found;
  const wished = [...wish.trim()].slice(0, LONGEST_NAME).join('');
  return (
    <section class="found ticket paper" aria-labelledby="found-title">
      <h2 id="found-title">
        {t('setup:sessionName', {
          name: t(`rules:session.${session}.name`),
          minutes: SESSION[session].minutes,
        })}
      </h2>
      <p class="found-people">
        <Icon name="crowd" />{' '}
        {people === 0 ? t('rooms:join.first') : t('rooms:join.people', { count: people })}
      </p>
      <p>{t(`rooms:join.phase.${phase}`)}</p>
      {naming === 'free' ? (
        <TextField
          label={t('rooms:join.wish')}
          hint={t('rooms:join.wishHint')}
          value={wish}
          onInput={setWish}
          longest={LONGEST_NAME}
        />
      ) : (
        <p class="choice-hint">{t('rooms:join.given')}</p>
      )}
      <Button
        tone="primary"
        size="large"
        icon="next"
        disabled={busy}
        onPress={() => onEnter(wished === '' ? null : wished)}
      >
        {t('rooms:join.enter')}
      </Button>
      <p role="alert" class="field-error">
        {error !== '' && <Icon name="warning" />} {error}
      </p>
    </section>
  );
}
