// Is this the quick tier, `npm test`, or the whole one, `npm run e2e` and `npm run proof`?
import { test } from 'vitest';

const isWhole = process.env.CONCERT_WHOLE === 'yes';

/** What is looked at always, and what is looked at besides when everything is. */
export function always<Case>(usual: readonly Case[], besides: readonly Case[]): readonly Case[] {
  return isWhole ? [...usual, ...besides] : usual;
}

/** A test that `npm test` leaves to the proof: something like it is looked at there as well. */
export function besides(name: string, look: () => Promise<void>, mostInMs?: number): void {
  if (isWhole) test(name, look, mostInMs);
}
