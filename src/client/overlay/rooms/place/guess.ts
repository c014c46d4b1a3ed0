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

/** “One person in four”: the words from two to ten, and twenty. */
const ONE_IN = {
  fr: /(\bune? [\p{L}’ -]+ sur )(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt)\b/u,
  en: /(\bone [\p{L}’ -]+ in )(two|three|four|five|six|seven|eight|nine|ten|twenty)\b/u,
} as const;
const WORDS = {
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'vingt'],
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twenty'],
} as const;

/** The other two, as multiples of the figure: it is the smallest, the middle or the largest in turn. */
const OTHERS = [
  [0.5, 2],
  [2, 3],
  [0.3, 0.6],
] as const;
/** Of words, so many places on in their list, round its end. */
const PLACES_ON = [3, 6] as const;

export type Tongue = keyof typeof WORDS;

interface Found {
  readonly figure: string;
  readonly before: string;
  readonly after: string;
}

function amountOf(figure: string): number {
  return Number(LONG.test(figure) ? figure.replace(/[,\u202f]/g, '') : figure.replace(',', '.'));
}

/** Digits before the zeros it ends in: 2 of 17 000, 5 of 91 374. */
const precisionOf = (figure: string): number => figure.replace(/\D/g, '').replace(/0+$/, '').length;

/** Written as the figure is: as exact, in the signs of the language, so that nothing but its size tells them apart. */
function written(value: number, figure: string, tongue: Tongue): string {
  const long = LONG.test(figure);
  const decimals = long ? 0 : (figure.split(/[.,]/)[1]?.length ?? 0);
  return new Intl.NumberFormat(tongue === 'fr' ? 'fr-FR' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(long ? Number(value.toPrecision(precisionOf(figure))) : value);
}

function around(fact: string, at: number, figure: string): Found {
  return { figure, before: fact.slice(0, at), after: fact.slice(at + figure.length) };
}

function measured({ figure, after }: Found, turn: number, tongue: Tongue): readonly string[] {
  const value = amountOf(figure);
  const share = /^[\u202f\u00a0 ]?%/u.test(after);
  const fits = OTHERS.filter((by) => !share || Math.max(...by) * value <= 95);
  const by = fits[turn % fits.length] ?? OTHERS[2];
  const all = [value, ...by.map((factor) => value * factor)].sort((one, other) => one - other);
  return all.map((one) => (one === value ? figure : written(one, figure, tongue)));
}

function oneIn({ figure }: Found, tongue: Tongue): readonly string[] {
  const words: readonly string[] = WORDS[tongue];
  const at = words.indexOf(figure);
  const chosen = [0, ...PLACES_ON].map((on) => (at + on) % words.length);
  return words.filter((_, i) => chosen.includes(i));
}

/**
 * @param turn any whole number from 0: whether the figure is the smallest, the middle or the largest
 * @returns null where nothing in the fact measures anything, or its neighbours would not differ
 */
export function guessOf(fact: string, turn: number, tongue: Tongue): Guess | null {
  const number = MEASURES.exec(fact);
  const word = ONE_IN[tongue].exec(fact);
  const found = number
    ? around(fact, number.index, number[0])
    : word?.[1] && word[2] && around(fact, word.index + word[1].length, word[2]);
  if (!found) return null;
  const options = number ? measured(found, turn, tongue) : oneIn(found, tongue);
  return new Set(options).size === 3 ? { ...found, options } : null;
}
