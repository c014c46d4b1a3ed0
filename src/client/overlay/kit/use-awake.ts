// How does the screen of a room stay awake? Where the browser can; elsewhere nothing is missing.
import { useEffect } from 'preact/hooks';

/** As long as the component is there; asked for again when the page comes back into sight. */
export function useAwake(on: 'awake' | 'free'): void {
  useEffect(() => {
    if (on === 'free' || !('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const ask = () => {
      if (document.hidden) return;
      navigator.wakeLock.request('screen').then(
        (given) => {
          if (gone) void given.release();
          else lock = given;
        },
        // A battery that is low may refuse: the screen then sleeps as it always does.
        () => undefined,
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [on]);
}
