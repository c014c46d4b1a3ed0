// How is a long row of buttons one stop of the Tab key? Arrows move inside it, Home and End to its ends.
import { useEffect, useRef } from 'preact/hooks';

type Box = HTMLElement;

const STOPS = 'button:not(:disabled), a[href], summary';

function stopsIn(box: Box): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(STOPS)].filter((el) => el.offsetParent !== null);
}

function middle(el: HTMLElement): { x: number; y: number } {
  const { left, top, width, height } = el.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

const TOWARDS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest stop in that direction; further aside counts double. */
function nearest(from: HTMLElement, stops: readonly HTMLElement[], key: string): HTMLElement | null {
  const [dx, dy] = TOWARDS[key] ?? [0, 0];
  const here = middle(from);
  const ahead = stops.flatMap((el) => {
    const there = middle(el);
    const [x, y] = [there.x - here.x, there.y - here.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    return along > 4 ? [{ el, far: along + 2 * aside }] : [];
  });
  return ahead.sort((a, b) => a.far - b.far)[0]?.el ?? null;
}

function goal(key: string, from: HTMLElement, stops: readonly HTMLElement[]): HTMLElement | null {
  if (key === 'Home') return stops[0] ?? null;
  if (key === 'End') return stops.at(-1) ?? null;
  return key in TOWARDS ? nearest(from, stops, key) : null;
}

export function useRoving<T extends Box>() {
  const box = useRef<T>(null);
  const current = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const stops = stopsIn(box.current);
    const active = stops.find((el) => el === current.current) ?? stops[0];
    for (const el of stops) el.tabIndex = el === active ? 0 : -1;
  });
  const onFocusIn = (event: FocusEvent) => {
    if (!box.current || !(event.target instanceof HTMLElement)) return;
    current.current = event.target;
    for (const el of stopsIn(box.current)) el.tabIndex = el === event.target ? 0 : -1;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!box.current || !(event.target instanceof HTMLElement) || event.altKey || event.ctrlKey) return;
    const to = goal(event.key, event.target, stopsIn(box.current));
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  return { ref: box, onFocusIn, onKeyDown };
}
