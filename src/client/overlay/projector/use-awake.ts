// Does the wall stay lit while people talk? The screen is kept awake where the browser can; where it cannot, nothing is said.
import { useEffect } from 'preact/hooks';

export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const hold = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        const held = await navigator.wakeLock.request('screen');
        if (gone) void held.release();
        else lock = held;
      } catch {
        // A battery that is low may refuse: the screen then sleeps as it always does.
      }
    };
    /** The browser lets go whenever the window is out of sight. */
    const again = () => void hold();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
