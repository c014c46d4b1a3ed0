// In which order is the debrief drawn? From the top, a part in a frame: opening it never holds up the page.
import { type ComponentChildren, createContext, Fragment } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

export const ReachedContext = createContext(0);

/** How many parts are there by now; one more after each frame. */
export function useReached(parts: number): number {
  const [reached, setReached] = useState(0);
  useEffect(() => {
    if (reached >= parts) return undefined;
    const timer = setTimeout(() => setReached(reached + 1));
    return () => clearTimeout(timer);
  }, [reached, parts]);
  return reached;
}

export interface InTurnProps {
  /** Its place from the top; the first has 1. */
  readonly turn: number;
  readonly children: ComponentChildren;
}

export function InTurn({ turn, children }: InTurnProps) {
  return <Fragment>{useContext(ReachedContext) >= turn && children}</Fragment>;
}
