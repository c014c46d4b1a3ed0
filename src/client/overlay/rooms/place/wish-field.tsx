// How does somebody ask for a name of their own? It is shown once the host has said yes; why not stands at the field.
import { useEffect, useState } from 'preact/hooks';
import { LONGEST_NAME, type Name } from '../../../../core/rooms/room.ts';
import { doDeed } from '../../../app/remote/talk.ts';
import { t } from '../../../app/say.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { reasonText } from '../way-out.tsx';

export interface WishFieldProps {
  readonly name: Name;
  /** Waits for the host's yes; null: nothing does. */
  readonly wish: string | null;
}

/** A wish that waits no longer and has not become the name was not granted. */
function useRefusedWish({ name, wish }: WishFieldProps): string {
  const [asked, setAsked] = useState(wish);
  useEffect(() => {
    if (wish !== null) setAsked(wish);
  }, [wish]);
  const granted = name.kind === 'free' && name.text === asked;
  return asked !== null && wish === null && !granted ? t('rooms:place.notGiven', { name: asked }) : '';
}

export function WishField(props: WishFieldProps) {
  const { wish } = props;
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const refused = useRefusedWish(props);
  const wanted = text.trim();
  const type = (typed: string) => {
    setText(typed);
    setError('');
  };
  const ask = async () => {
    const why = await doDeed({ type: 'wish', text: wanted });
    setError(why ? reasonText(why) : '');
    if (!why) setText('');
  };
  return (
    <TextField
      label={t('rooms:join.wish')}
      hint={wish === null ? t('rooms:join.wishHint') : t('rooms:place.wished', { name: wish })}
      error={error || (wanted === '' ? refused : '')}
      value={text}
      longest={LONGEST_NAME}
      onInput={type}
      beside={
        <Button icon="check" disabled={wanted === ''} onPress={() => void ask()}>
          {t('rooms:place.ask')}
        </Button>
      }
    />
  );
}
