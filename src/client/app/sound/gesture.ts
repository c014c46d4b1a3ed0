// Has a person touched this page yet? Nothing sounds before. What the browser says is not enough: some count what was
// pressed before a reload.

let touched = false;
const waiting = new Set<() => void>();

function touch(): void {
  touched = true;
  for (const go of waiting) go();
  waiting.clear();
}

/** From the first moment of the page on. */
export function listenForTouch(): void {
  for (const kind of ['pointerup', 'keydown']) addEventListener(kind, touch, { capture: true, once: true });
}

export function isTouched(): boolean {
  return touched;
}

/** Done with the first press of a pointer or a key; at once where there has been one. */
export function whenTouched(): Promise<void> {
  return touched ? Promise.resolve() : new Promise((go) => waiting.add(go));
}
