// How is a time that is left written? Minutes and seconds, "3:05".

/** Whole seconds, 0 or more. */
export function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
