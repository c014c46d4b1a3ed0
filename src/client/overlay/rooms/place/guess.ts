// Which figure of a fact can be guessed? The first that measures something, with two others that are clearly not it.

export interface Guess {
  /** The fact, around its figure. */
  readonly before: string;
  readonly after: string;
  /** As it stands in the fact. */
  readonly figure: string;
  /** Three in growing order, the figure among them. */
  readonly options: readonly string[];
}

/** Facts one may make a riddle of: none of people's misfortune. Themes take turns. */
export const RIDDLES = [
  ...['TH02', 'TN12', 'TE18', 'TH08', 'TN17', 'TE12', 'TH13', 'TN06', 'TE06'],
  ...['TH15', 'TN11', 'TE16', 'TH16', 'TN16', 'TE10', 'TH09', 'TN05'],
] as const;

/** A number that is followed by % or by millions, or a long one in thousands: no year, no age. */
const MEASURES =
  /\d+(?:[.,]\d+)?(?=[\u202f\u00a0 ]?%|[\u202f\u00a0 ]millions?\b)|\d{1,3}(?:[,\u202f]\d{3})+/u;
const LONG = /^\d{1,3}(?:[,\u202f]\d{3})+$/u;

/** The other two, as multiples of the figure: it is the smallest, the middle or the largest in turn. */
const OTHERS = [
  [0.5, 2],
  [2, 3],
  [0.3, 0.6],
] as const;

function amountOf(figure: string): number {
  return Number(LONG.test(figure) ? figure.replace(/[,\u202f]/g, '') : figure.replace(',', '.'));
}

/** Digits before the zeros it ends in: 2 of 17 000, 5 of 91 374. */
const precisionOf = (figure: string): number => figure.replace(/\D/g, '').replace(/0+$/, '').length;

/** Written as the figure is: as exact, in the signs of the language, so that nothing but its size tells them apart. */
function written(value: number, figure: string, language: string): string {
  const long = LONG.test(figure);
  const decimals = long ? 0 : (figure.split(/[.,]/)[1]?.length ?? 0);
  return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(long ? Number(value.toPrecision(precisionOf(figure))) : value);
}

/**
 * @param turn any whole number from 0: whether the figure is the smallest, the middle or the largest
 * @returns null where nothing in the fact measures anything, or its neighbours would not differ
 */
export function guessOf(fact: string, turn: number, language: string): Guess | null {
  const found = MEASURES.exec(fact);
  if (!found) return null;
  const figure = found[0];
  const value = amountOf(figure);
  const before = fact.slice(0, found.index);
  const after = fact.slice(found.index + figure.length);
  const share = /^[\u202f\u00a0 ]?%/u.test(after);
  const fits = OTHERS.filter((by) => !share || Math.max(...by) * value <= 95);
  const by = fits[turn % fits.length] ?? OTHERS[2];
  const all = [value, ...by.map((factor) => value * factor)].sort((one, other) => one - other);
  const options = all.map((one) => (one === value ? figure : written(one, figure, language)));
  return new Set(options).size === options.length ? { before, figure, after, options } : null;
}
