// How is something turned on or off? A native checkbox that looks and reads as a switch.
import { useId } from 'preact/hooks';
import './choice.css';
import './field.css';

export interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ label, hint, on, disabled, onChange }: SwitchProps) {
  const described = useId();
  return (
    <div class="switch-row">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          class="hidden-text"
          checked={on}
          disabled={disabled}
          aria-checked={on}
          aria-describedby={hint ? described : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="switch-track" aria-hidden="true">
          <span class="switch-knob" />
        </span>
        <span class="choice-label">{label}</span>
      </label>
      {hint && (
        <p class="choice-hint" id={described}>
          {hint}
        </p>
      )}
    </div>
  );
}
