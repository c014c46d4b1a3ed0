// How is a code typed? Six large digits, however they are written; the way on comes by itself with the last one.
import { useId } from 'preact/hooks';
import { digitsIn, isCode, spacedCode } from '../../../app/remote/code.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import '../../kit/field.css';

export interface CodeFormProps {
  readonly code: string;
  readonly error: string;
  /** yes: the same code may lead on in a moment. */
  readonly again?: 'yes' | 'no';
  readonly busy: boolean;
  readonly onType: (code: string) => void;
  readonly onFind: () => void;
}

export function CodeForm({ code, error, again = 'yes', busy, onType, onFind }: CodeFormProps) {
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    if (isCode(code)) onFind();
  };
  return (
    <form class="code-form paper" onSubmit={submit}>
      <label for={id}>{t('rooms:join.code')}</label>
      <input
        id={id}
        class="text-input code-input"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        enterkeyhint="go"
        value={spacedCode(code)}
        aria-invalid={error !== ''}
        aria-describedby={`${id}-more`}
        onInput={({ currentTarget }) => {
          const digits = digitsIn(currentTarget.value);
          currentTarget.value = spacedCode(digits);
          if (digits !== code) onType(digits);
        }}
      />
      <p id={`${id}-more`} class={error === '' ? 'choice-hint' : 'field-error'} role="status">
        {error !== '' && <Icon name="warning" />} {error === '' ? t('rooms:join.codeHint') : error}
      </p>
      {error !== '' && again === 'yes' && (
        <Button icon="again" onPress={onFind} disabled={!isCode(code) || busy}>
          {t('rooms:join.find')}
        </Button>
      )}
    </form>
  );
}
