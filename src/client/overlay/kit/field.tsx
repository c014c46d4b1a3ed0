// How is something picked from a list, or written? A label above, a designed native control below, errors in words.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import './choice.css';
import './field.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  /** What is wrong and how to mend it; empty when nothing is. */
  readonly error?: string;
  readonly mode?: 'text' | 'numeric';
  readonly readOnly?: boolean;
  /** Characters. */
  readonly longest?: number;
  readonly beside?: ComponentChildren;
}

export function TextField({ label, value, onInput, hint, error = '', ...more }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-row">
        <input
          id={id}
          type="text"
          class="text-input"
          inputMode={more.mode ?? 'text'}
          autocomplete="off"
          readOnly={more.readOnly}
          maxLength={more.longest}
          value={value}
          aria-invalid={error !== ''}
          aria-describedby={`${id}-more`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {more.beside}
      </span>
      <p id={`${id}-more`} class={error === '' ? 'choice-hint' : 'field-error'}>
        {error !== '' && <Icon name="warning" />} {error === '' ? hint : error}
      </p>
    </div>
  );
}
