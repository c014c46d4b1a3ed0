// Is a sentence set as its language sets it?
import type { Language } from './locales.ts';

interface Rule {
  readonly says: string;
  readonly wrong: RegExp;
}

const NARROW = '\u202f';

const BOTH: readonly Rule[] = [
  { says: 'a straight quote or apostrophe', wrong: /['"]/ },
  { says: 'three dots instead of …', wrong: /\.\.\./ },
  { says: 'a space at the edge or two in a row', wrong: /^\s|\s$| {2}/ },
  { says: 'a midpoint', wrong: /·|‧/ },
];

const OF: Readonly<Record<Language, readonly Rule[]>> = {
  fr: [
    { says: 'no narrow space before ; ! ?', wrong: new RegExp(`[^${NARROW};:!?…(«][;!?]`, 'u') },
    { says: 'no narrow space before :', wrong: new RegExp(`[^${NARROW}](?:(?<!\\d):|:(?!\\d))(?!//)`, 'u') },
    { says: 'no narrow space inside « »', wrong: new RegExp(`«[^${NARROW}]|[^${NARROW}]»`, 'u') },
    { says: 'English quotes', wrong: /[“”]/ },
    { says: 'a bracketed ending', wrong: /\p{L}\((?:e|es|s|ne|nes|x)\)/u },
  ],
  en: [
    { says: 'French quotes', wrong: /[«»]/ },
    { says: 'a space before ; : ! ?', wrong: /\p{L}[ \u00a0\u202f](?:[;:]|[!?](?:$| \p{Lu}))/u },
  ],
};

/** What a reader will see there: values and other sentences stand for themselves. */
function shown(sentence: string): string {
  return sentence.replace(/\$t\([^)]*\)|\{\{[^}]*\}\}/g, 'x');
}

export function typographyFaults(sentence: string, language: Language): string[] {
  const text = shown(sentence);
  return [...BOTH, ...OF[language]].filter((rule) => rule.wrong.test(text)).map((rule) => rule.says);
}

export function hasMidpoint(sentence: string): boolean {
  return /·|‧|\p{L}\((?:e|es|s|ne|nes|x)\)/u.test(sentence);
}
