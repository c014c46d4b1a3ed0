// How does a button of the table look and answer? Three ranks, always a word, sometimes a sign before it.
import type { ComponentChildren } from 'preact';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import '../kit/button.css';

const LOOK = { first: 'primary', second: 'secondary', quiet: 'quiet' } as const;

export interface PressProps {
  readonly rank?: 'first' | 'second' | 'quiet';
  readonly icon?: IconName;
  readonly onPress: () => void;
  /** On or off, for a button that stays down. */
  readonly pressed?: boolean;
  /** The whole name, where the words on the button are not enough. It contains those words. */
  readonly name?: string;
  readonly disabled?: boolean;
  readonly class?: string;
  /** Key of the shortcut, as written on the keyboard. */
  readonly shortcut?: string;
  /** Words for the ear alone, where the sign says it to the eye. */
  readonly words?: 'hidden' | undefined;
  readonly children?: ComponentChildren;
}

export function Press(props: PressProps) {
  const { rank = 'second', icon, onPress, pressed, name, disabled, shortcut, children } = props;
  return (
    <button
      type="button"
      class={`button press is-${LOOK[rank]} is-normal ${props.class ?? ''}`}
      onClick={onPress}
      aria-pressed={pressed}
      aria-label={name}
      title={name}
      disabled={disabled}
      aria-keyshortcuts={shortcut}
    >
      {icon && <Icon name={icon} />}
      {children && <span class={props.words === 'hidden' ? 'hidden-text' : undefined}>{children}</span>}
    </button>
  );
}
