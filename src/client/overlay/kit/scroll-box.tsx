// How does a table wider than its sheet stay within reach? It scrolls in a box of its own.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './scroll-box.css';

export interface ScrollBoxProps {
  /** What the box is called; the caption of its table. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Only what really scrolls takes the focus, so that keys can scroll it. */
function useScroll() {
  const box = useRef<HTMLElement>(null);
  const [focusable, setFocusable] = useState({});
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const observer = new ResizeObserver(() =>
      setFocusable(current.scrollWidth > current.clientWidth ? { tabIndex: 0 } : {}),
    );
    observer.observe(current);
    for (const child of current.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return { box, focusable };
}

export function ScrollBox({ label, children }: ScrollBoxProps) {
  const { box, focusable } = useScroll();
  return (
    <section class="scroll-box" aria-label={label} ref={box} {...focusable}>
      {children}
    </section>
  );
}
