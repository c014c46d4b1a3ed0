// Should the town move just now? For a while after somebody did something; then it rests, and the loop sleeps.

const AWAKE_MS = 12_000;

export interface Life {
  /** Something happened. */
  readonly stir: () => void;
  readonly isAwake: () => boolean;
  readonly end: () => void;
}

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** `wake` is called when the town was at rest and somebody moves, and when a hidden page is seen again. */
export function beginLife(wake: () => void): Life {
  let until = 0;
  const isAwake = () => performance.now() < until && !document.hidden;
  const stir = () => {
    const slept = !isAwake();
    until = performance.now() + AWAKE_MS;
    if (slept) wake();
  };
  const turn = () => {
    if (!document.hidden) wake();
  };
  for (const sign of SIGNS) window.addEventListener(sign, stir, { passive: true });
  document.addEventListener('visibilitychange', turn);
  const end = () => {
    document.removeEventListener('visibilitychange', turn);
    for (const sign of SIGNS) window.removeEventListener(sign, stir);
  };
  return { stir, isAwake, end };
}
