// Is this the quick tier, `npm test`, or the whole one, `npm run e2e` and `npm run proof`?

const isWhole = process.env.CONCERT_WHOLE === 'yes';

/** What is looked at always, and what is looked at besides when everything is. */
export function always<Case>(usual: readonly Case[], besides: readonly Case[]): readonly Case[] {
  return isWhole ? [...usual, ...besides] : usual;
}
