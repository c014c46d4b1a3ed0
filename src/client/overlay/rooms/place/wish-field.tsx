// How does somebody ask for a name of their own? It is shown once the host has said yes.
import { useState } from 'preact/hooks';
import { t } from '../../../app/say.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { attempt } from '../attempt.ts';

export function WishField({ wish }: { wish: string | null }) {
  const [text, setText] = useState('');
  return (
    <TextField
      label={t('rooms:join.wish')}
      hint={wish === null ? t('rooms:join.wishHint') : t('rooms:place.wished', { name: wish })}
      value={text}
      onInput={setText}
      beside={
        <Button
          icon="check"
          disabled={text.trim() === ''}
          onPress={() => void attempt({ type: 'wish', text: text.trim() })}
        >
          {t('rooms:place.ask')}
        </Button>
      }
    />
  );
}
