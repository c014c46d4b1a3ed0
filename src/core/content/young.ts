// Which words do ages 10–14 read? The simpler ones where there are any, the others where there are none.

export type Words = string | readonly Words[] | { readonly [key: string]: Words };

type Branch = { readonly [key: string]: Words };

function isBranch(words: Words | undefined): words is Branch {
  return typeof words === 'object' && !Array.isArray(words);
}

/** Lays the words under "young" over their neighbours, everywhere. */
export function youngWords(words: Words): Words {
  if (!isBranch(words)) return words;
  const { young, ...base } = words;
  const laid = isBranch(young) ? { ...base, ...young } : base;
  return Object.fromEntries(Object.entries(laid).map(([key, value]) => [key, youngWords(value)]));
}
