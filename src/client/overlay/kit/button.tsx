// How is something pressed? One big lantern-coloured button a screen; paper buttons for the rest; words alone for asides.
import type { ComponentChildren } from 'preact';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import './button.css';

export interface ButtonProps {
  /** primary: the next step, once a screen. secondary: the others. quiet: asides and ways back. */
  readonly tone?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 'normal' | 'large';
  readonly icon?: IconName;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** For what is on or off. */
  readonly pressed?: boolean;
  /** Id of a sentence that says more. */
  readonly describedBy?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Button({
  tone = 'secondary',
  size = 'normal',
  icon,
  onPress,
  children,
  ...more
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button is-${tone} is-${size} ${more.class ?? ''}`}
      onClick={onPress}
      disabled={more.disabled}
      aria-pressed={more.pressed}
      aria-describedby={more.describedBy}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

export interface LinkButtonProps {
  readonly href: string;
  readonly tone?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** Goes to another screen: a link that looks like a button. */
export function LinkButton({ href, tone = 'secondary', icon, children }: LinkButtonProps) {
  return (
    <a class={`button is-${tone} is-normal`} href={href}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
