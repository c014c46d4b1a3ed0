// What code did somebody mean? Digits of any script, with whatever stands between them.

const DIGITS = 6;
/** Scripts whose ten digits lie in a row: Arabic-Indic, Persian, Devanagari, full-width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

function plainDigit(letter: string): string {
  const point = letter.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => point >= first && point < first + 10);
  return zero === undefined ? letter : String(point - zero);
}

/** Its digits, no more than a code has. */
export function digitsIn(text: string): string {
  return [...text].map(plainDigit).join('').replace(/\D/g, '').slice(0, DIGITS);
}

export function isCode(text: string): boolean {
  return digitsIn(text).length === DIGITS;
}

/** As it is shown and read aloud: `123 456`. */
export function spacedCode(code: string): string {
  return code.replace(/^(\d{3})(?=\d)/, '$1\u00a0');
}

/** The code in an address, behind the hash or before it; empty where there is none. */
export function codeIn({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  const behind = new URLSearchParams(hash.split('?')[1] ?? '').get('code');
  return digitsIn(behind ?? new URLSearchParams(search).get('code') ?? '');
}

/** What a phone opens to join. */
export function linkToJoin(base: string, code: string): string {
  return `${base.replace(/\/?$/, '/')}#/join?code=${code}`;
}

/** The same for somebody who types it: the server knows this short way. */
export function shortLink(base: string, code: string): string {
  return `${base.replace(/^https?:\/\//, '').replace(/\/?$/, '/')}j/${code}`;
}
