// How is a number written here? With the language's own comma, a true minus, and no more decimals than needed.
import { words } from '../../app/words.ts';

/** At most two decimals, as the language writes them. */
export function figure(value: number): string {
  return value.toLocaleString(words.language, { maximumFractionDigits: 2 }).replace('-', '−');
}

/** With its sign: +3, −2, 0. */
export function signed(by: number): string {
  return by > 0 ? `+${figure(by)}` : figure(by);
}
