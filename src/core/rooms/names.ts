// What are people called who say nothing of themselves? An animal and a trait; words of both are in the locales.
import type { Name } from './room.ts';

export const ANIMALS = [
  'otter',
  'swallow',
  'hedgehog',
  'fox',
  'owl',
  'squirrel',
  'heron',
  'puffin',
  'robin',
  'marmot',
  'dolphin',
  'lynx',
  'beaver',
  'magpie',
  'hare',
  'salamander',
  'kestrel',
  'ibex',
  'dragonfly',
  'tortoise',
] as const;

/** In French these have one form for every animal. */
export const TRAITS = [
  'agile',
  'calm',
  'brave',
  'kind',
  'funny',
  'wise',
  'quick',
  'dreamy',
  'loyal',
  'sincere',
  'bold',
  'cheerful',
] as const;

/** Every name there is, in an order that no two neighbours share an animal or a trait. */
const COUNT = ANIMALS.length * TRAITS.length;

function nameAt(n: number): Name {
  const at = n % ANIMALS.length;
  const animal = ANIMALS[at] ?? ANIMALS[0];
  const trait = TRAITS[(at + Math.floor(n / ANIMALS.length)) % TRAITS.length] ?? TRAITS[0];
  return { kind: 'given', animal, trait };
}

export function sameName(one: Name, other: Name): boolean {
  if (one.kind === 'free' || other.kind === 'free')
    return one.kind === other.kind && 'text' in one && 'text' in other && one.text === other.text;
  return one.animal === other.animal && one.trait === other.trait;
}

/** A name nobody has yet. `at`: any whole number ≥ 0, where the search begins; with all taken, names repeat. */
export function freeName(taken: readonly Name[], at: number): Name {
  for (let n = 0; n < COUNT; n++) {
    const name = nameAt((at + n) % COUNT);
    if (!taken.some((one) => sameName(one, name))) return name;
  }
  return nameAt(at % COUNT);
}
