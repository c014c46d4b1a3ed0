// How is a little more said in place? A button opens a slip of paper beside it; Escape or a press elsewhere closes it.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import './popover.css';

export interface PopoverProps {
  readonly label: string;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

export function Popover({ label, icon = 'info', children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    addEventListener('keydown', onKey);
    addEventListener('pointerup', onPress);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('pointerup', onPress);
    };
  }, [open]);
  return (
    <span class="popover" ref={box}>
      <button
        type="button"
        class="popover-button"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        <span>{label}</span>
      </button>
      <div class="popover-sheet paper" id={id} hidden={!open}>
        {children}
      </div>
    </span>
  );
}
