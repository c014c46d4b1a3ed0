// How do so many towns lie on the wall? As near to a square as their number allows; two stand high, side by side.
export function townsClass(towns: number): string {
  return `towns is-${Math.ceil(Math.sqrt(towns))}-wide ${towns === 2 ? 'is-high' : ''}`;
}
