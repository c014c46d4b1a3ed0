// What does a test change in a page before its first script, to see what the page does?

/** Runs in the page: keeps count of who listens to the page at large. */
export function countListeners(): void {
  const heard: Record<string, number> = {};
  Object.assign(window, { heard });
  for (const word of ['addEventListener', 'removeEventListener'] as const) {
    const real = EventTarget.prototype[word];
    EventTarget.prototype[word] = function count(this: EventTarget, ...how: Parameters<typeof real>) {
      const isPage = this === window || this === document;
      if (isPage) heard[how[0]] = (heard[how[0]] ?? 0) + (word === 'addEventListener' ? 1 : -1);
      real.apply(this, how);
    };
  }
}

/** Runs in the page: software WebGL names itself a real card, so that the board takes it. */
export function pretendCard(): void {
  const real = WebGLRenderingContext.prototype.getParameter;
  WebGLRenderingContext.prototype.getParameter = function card(name: number) {
    return name === 0x9246 ? 'A real card' : real.call(this, name);
  };
}
