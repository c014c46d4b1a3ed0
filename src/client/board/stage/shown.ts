// How far has a picture faded in at a moment?

/** How much of a picture is there, 0–1. */
export const shownOf = ({ since, fade }: { since: number; fade: number }, now: number): number =>
  fade <= 0 ? 1 : Math.min(1, Math.max(0, (now - since) / fade));
