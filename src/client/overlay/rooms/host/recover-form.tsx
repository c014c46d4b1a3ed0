// How does another device become the host's? With the code of the room and the recovery code that was shown once.
import { useState } from 'preact/hooks';
import type { Message } from '../../../../core/engine/index.ts';
import { digitsIn, isCode, spacedCode } from '../../../app/remote/code.ts';
import { recoverRoom } from '../../../app/remote/enter.ts';
import { t } from '../../../app/say.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { reasonText } from '../way-out.tsx';

export function RecoverForm() {
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState('');
  const [error, setError] = useState<Message | null>(null);
  const recover = async () => {
    const why = await recoverRoom(code, recovery.replace(/\D/g, ''));
    setError(why);
  };
  const aboutRecovery = error?.key === 'rooms:why.wrongRecovery';
  const text = error ? reasonText(error) : '';
  return (
    <section class="ticket paper" aria-labelledby="recover-title">
      <h2 id="recover-title">{t('rooms:recover.title')}</h2>
      <p>{t('rooms:recover.text')}</p>
      <TextField
        label={t('rooms:join.code')}
        mode="numeric"
        value={spacedCode(code)}
        onInput={(typed) => setCode(digitsIn(typed))}
        error={aboutRecovery ? '' : text}
      />
      <TextField
        label={t('rooms:recover.code')}
        mode="numeric"
        value={recovery}
        onInput={setRecovery}
        error={aboutRecovery ? text : ''}
      />
      <Button icon="again" disabled={!isCode(code) || recovery.trim() === ''} onPress={() => void recover()}>
        {t('rooms:recover.go')}
      </Button>
    </section>
  );
}
