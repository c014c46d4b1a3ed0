// How big is the host, and when does that change?
import type { Size } from '../fit.ts';

export interface Watch {
  readonly size: () => Size;
  readonly end: () => void;
}

/** While somebody drags the window the old pixels are stretched; they are drawn anew when it comes to rest. */
const CALM_MS = 150;

export function watchHost(host: HTMLElement, changed: () => void): Watch {
  const size = () => ({ width: host.clientWidth, height: host.clientHeight });
  const position = host.style.position;
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  let known = size();
  let timer = 0;
  const observer = new ResizeObserver(() => {
    const { width, height } = size();
    if (width === known.width && height === known.height) return;
    known = { width, height };
    clearTimeout(timer);
    timer = window.setTimeout(changed, CALM_MS);
  });
  observer.observe(host);
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    host.style.position = position;
  };
  return { size, end };
}
