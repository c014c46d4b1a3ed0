// Is there more in a box than its height shows? Asked after every drawing, and when the box changes.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Of the parts of the box, the lowest end counts: what unrolls over everything does not. */
function isTall(box: HTMLElement): boolean {
  const { bottom } = box.getBoundingClientRect();
  const ends = [...box.children].map((part) => part.getBoundingClientRect().bottom + box.scrollTop);
  return Math.max(0, ...ends) > bottom + 1;
}

export function useTall(box: RefObject<HTMLElement | null>): 'tall' | 'fits' {
  const [tall, setTall] = useState<'tall' | 'fits'>('fits');
  const ask = () => box.current && setTall(isTall(box.current) ? 'tall' : 'fits');
  useEffect(() => {
    ask();
  });
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(ask);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return tall;
}
