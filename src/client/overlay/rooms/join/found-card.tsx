// What does the code lead to? The session and who is there; a name of one's own where the host allows it; and in.
import { useState } from 'preact/hooks';
import { type Message, SESSION } from '../../../../core/engine/index.ts';
import { LONGEST_NAME } from '../../../../core/rooms/room.ts';
import type { Found } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { reasonText } from '../way-out.tsx';

export interface FoundCardProps {
  readonly found: Found;
  readonly busy: boolean;
  /** Why one may not come in just now; null: nothing is in the way. */
  readonly why: Message | null;
  /** With the name wished for; null: one is given. */
  readonly onEnter: (wish: string | null) => void;
}

/** Reasons that are about the name wished for. */
const ABOUT_WISH: readonly string[] = ['rooms:why.rudeName', 'rooms:why.contactName'];

export function FoundCard({ found, busy, why, onEnter }: FoundCardProps) {
  const [wish, setWish] = useState('');
  /** What a refusal is about: once it is written anew, it has none yet. */
  const [asked, setAsked] = useState('');
  const { session, people, phase, naming } = found;
  const isOfWish = why !== null && ABOUT_WISH.includes(why.key);
  const reason = why ? reasonText(why) : '';
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
          error={isOfWish && wish === asked ? reason : ''}
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
        onPress={() => {
          setAsked(wish);
          onEnter(wished === '' ? null : wished);
        }}
      >
        {t('rooms:join.enter')}
      </Button>
      <p role="alert" class="field-error">
        {reason !== '' && !isOfWish && <Icon name="warning" />} {isOfWish ? '' : reason}
      </p>
    </section>
  );
}
