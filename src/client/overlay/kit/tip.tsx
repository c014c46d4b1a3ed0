// What is this sign called? Its name on hover, on focus and on long press; Escape puts it away.
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './tip.css';

const LONG_PRESS_IN_MS = 450;

/** Moves a tip that would leave the window back into it. */
function keepInside(tip: HTMLElement): void {
  tip.style.setProperty('--shift', '0px');
  const { left, right, top } = tip.getBoundingClientRect();
  const edge = document.documentElement.clientWidth - 8;
  const shift = left < 8 ? 8 - left : Math.min(0, edge - right);
  tip.style.setProperty('--shift', `${shift}px`);
  if (top < 4) tip.classList.add('is-below');
}

/** Shows on hover, focus and long press; all three on the wrapper, whatever it holds. */
function useSigns(box: RefObject<HTMLElement | null>, open: (isOpen: boolean) => void): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let timer = 0;
    const show = () => open(true);
    const hide = () => open(false);
    const stop = () => clearTimeout(timer);
    const wait = () => {
      stop();
      timer = window.setTimeout(show, LONG_PRESS_IN_MS);
    };
    const signs: readonly (readonly [string, () => void])[] = [
      ['mouseenter', show],
      ['mouseleave', hide],
      ['focusin', show],
      ['focusout', hide],
      ['touchstart', wait],
      ['touchend', stop],
      ['touchmove', stop],
    ];
    for (const [name, listener] of signs) element.addEventListener(name, listener, { passive: true });
    return () => {
      stop();
      for (const [name, listener] of signs) element.removeEventListener(name, listener);
    };
  }, []);
}

export interface TipProps {
  readonly text: string;
  /** no: the sign has no other name, so a screen reader hears the tip as well. */
  readonly silent?: 'yes' | 'no';
  readonly children: ComponentChildren;
}

export function Tip({ text, silent = 'yes', children }: TipProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  useSigns(box, setOpen);
  useEffect(() => {
    if (!open) return undefined;
    if (tip.current) keepInside(tip.current);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [open]);
  return (
    <span class="tip" ref={box}>
      {children}
      {open && (
        <span class="tip-text" ref={tip} role="tooltip" aria-hidden={silent === 'yes'}>
          {text}
        </span>
      )}
    </span>
  );
}
