// May somebody wish to be called so? Not by a word that hurts, and not by an address or a number.
import {
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
  RegExpMatcher,
} from 'obscenity';
import type { Message } from '../core/engine/index.ts';
import { no } from '../core/rooms/refuse.ts';
import { NAMES_ALONE, NAMES_WITHIN, RUDE } from './rude-words.ts';

/** Letters of which the package leaves two where they are doubled; of all others one. */
const KEPT_DOUBLE = 'beolsg';

/** Doubled letters of a word may come once or twice: the package has made one of most before it looks. */
const patternOf = (word: string) =>
  word.replace(/([a-z])\1/g, (_, letter) => (KEPT_DOUBLE.includes(letter) ? `${letter}[${letter}]` : letter));

function matcher(): RegExpMatcher {
  const words = new DataSet<{ originalWord: string }>().addAll(englishDataset);
  for (const word of RUDE) {
    const pattern = parseRawPattern(patternOf(word));
    words.addPhrase((phrase) => phrase.setMetadata({ originalWord: word }).addPattern(pattern));
  }
  for (const name of NAMES_WITHIN)
    words.addPhrase((phrase) => phrase.setMetadata({ originalWord: name }).addWhitelistedTerm(name));
  return new RegExpMatcher({ ...words.build(), ...englishRecommendedTransformers });
}

const rude = matcher();

/** Without accents and capitals. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Letters that stand alone, one after the other, are a word: « s.a.l.e », « s a l e ». */
const closedUp = (text: string): string =>
  text.replace(
    /(?<![\p{L}\p{N}])[\p{L}\p{N}@$](?:[^\p{L}\p{N}@$]+[\p{L}\p{N}@$](?![\p{L}\p{N}]))+/gu,
    (letters) => letters.replace(/[^\p{L}\p{N}@$]+/gu, ''),
  );

function isRude(text: string): boolean {
  const plain = folded(text);
  if ((NAMES_ALONE as readonly string[]).includes(plain)) return false;
  // What is one line to the reader is one to the filter: other signs than letters are edges of words.
  const spaced = plain.replace(/[_\-.*]+/g, ' ');
  return [plain, spaced, closedUp(plain)].some((one) => rude.hasMatch(one));
}

const ADDRESS =
  /@|https?:|www\.|[\p{L}\d-]{2,}\.(com|fr|net|org|eu|be|ch|ca|io|me|tv|gg|app|info|lu|uk|de)(?![\p{L}\d])/iu;
const MOST_DIGITS = 2;

function isContact(text: string): boolean {
  return ADDRESS.test(text) || (text.match(/\p{N}/gu)?.length ?? 0) > MOST_DIGITS;
}

/** Null: it may be wished for; the host decides. */
export function whyNotCalled(text: string): Message | null {
  if (isRude(text)) return no('rudeName');
  return isContact(text) ? no('contactName') : null;
}
