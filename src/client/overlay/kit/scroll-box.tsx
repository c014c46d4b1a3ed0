// How does what is larger than its box stay within reach? The box scrolls, by keys too.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './scroll-box.css';

export interface ScrollBoxProps {
  /** What the box is called; the caption of its table. */
  readonly label: string;
  readonly children: ComponentChildren;
}

function isLarger(box: HTMLElement): boolean {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = box;
  return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
}

/** Only what really scrolls takes the focus, so that keys can scroll it. */
export function useScroll() {
  const box = useRef<HTMLElement>(null);
  const [focusable, setFocusable] = useState({});
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setFocusable(isLarger(current) ? { tabIndex: 0 } : {}));
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
