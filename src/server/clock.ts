// What time is it, and what happens later? Tests bring a clock of their own.

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Returns how to call it off. */
  readonly after: (ms: number, act: () => void) => () => void;
}

export const wallClock: Clock = {
  now: () => Date.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    // What is to come later keeps no process alive.
    timer.unref();
    return () => clearTimeout(timer);
  },
};
