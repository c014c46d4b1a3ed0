// How is one of a few chosen? Paper cards that are native radio buttons: arrows inside, one Tab stop.
import { useId } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import './choice.css';

export interface Option<T extends string | number> {
  readonly value: T;
  readonly label: string;
  /** One line that says what it means. */
  readonly hint?: string;
  readonly icon?: IconName;
  /** Class of the sign's own colour, e.g. "is-health". */
  readonly tint?: string;
}

export interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly options: readonly Option<T>[];
  /** Null: none of them. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** cards: with a line each. chips: short words in a row. */
  readonly look?: 'cards' | 'chips';
}

export function Choice<T extends string | number>({
  legend,
  options,
  value,
  onChange,
  ...more
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class={`choice is-${more.look ?? 'cards'}`}>
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label class="choice-option" key={String(option.value)}>
            <input
              type="radio"
              class="hidden-text"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="choice-mark" aria-hidden="true">
              <Icon name="check" />
            </span>
            {option.icon && <Icon name={option.icon} class={`is-large ${option.tint ?? ''}`} />}
            <span class="choice-text">
              <span class="choice-label">{option.label}</span>
              {option.hint && <span class="choice-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
