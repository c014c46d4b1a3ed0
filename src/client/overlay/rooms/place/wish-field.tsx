// How does somebody ask for a name of their own? It is shown once the host has said yes.
import { useState } from 'preact/hooks';
import type { Message } from '../../../../core/engine/index.ts';
import { doDeed } from '../../../app/remote/talk.ts';
import { t } from '../../../app/say.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { reasonText } from '../way-out.tsx';

export function WishField({ wish }: { wish: string | null }) {
  const [text, setText] = useState('');
  const [why, setWhy] = useState<Message | null>(null);
  const type = (typed: string) => {
    setText(typed);
    setWhy(null);
  };
  return (
    <TextField
      label={t('rooms:join.wish')}
      hint={wish === null ? t('rooms:join.wishHint') : t('rooms:place.wished', { name: wish })}
      value={text}
      error={why ? reasonText(why) : ''}
      onInput={type}
      beside={
        <Button
          icon="check"
          disabled={text.trim() === ''}
          onPress={() => void doDeed({ type: 'wish', text: text.trim() }).then(setWhy)}
        >
          {t('rooms:place.ask')}
        </Button>
      }
    />
  );
}
