// How is a sign pressed? It has a name for everybody: read aloud, and shown on hover, focus and long press.
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import { Tip } from './tip.tsx';
import './button.css';

export interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

export function IconButton({ icon, label, onPress, pressed, disabled }: IconButtonProps) {
  return (
    <Tip text={label}>
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={onPress}
      >
        <Icon name={icon} />
      </button>
    </Tip>
  );
}
