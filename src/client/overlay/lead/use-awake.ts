// How does the screen of a room stay awake, and fill the wall? Where the browser can; elsewhere nothing is missing.
import { useEffect } from 'preact/hooks';

/** As long as the component is there; asked for again when the page comes back into sight. */
export function useAwake(on: 'awake' | 'free'): void {
  useEffect(() => {
    if (on === 'free' || !('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    const ask = () => {
      if (document.hidden) return;
      navigator.wakeLock.request('screen').then(
        (given) => {
          lock = given;
        },
        () => undefined,
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [on]);
}

/** A browser that refuses leaves the page as it is. */
export function toggleFullscreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}
