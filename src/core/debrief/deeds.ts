// What did each seat do in a year, as far as the entries tell? Needs filled, promises paid, loans, lanterns.
import type { ActorId } from '../content/vocabulary.ts';
import type { Entry, Pair } from '../engine/index.ts';
import { before, type Chapter, type Tale, type Told, told } from './tale.ts';

/** Needs one contribution filled; the second voice of a duet counts, as it does for the lines. */
export function filledBy(tale: Tale, { event }: Told<'contributed'>): number {
  return tale.deck.action(event.card).icons.length - event.lost.length;
}

/** Contributions that filled something. */
export function fills(tale: Tale, entries: readonly Entry[]): readonly Told<'contributed'>[] {
  return told(entries, 'contributed').filter((entry) => filledBy(tale, entry) > 0);
}

/** Contributions of which an icon was lost. */
export function losses(entries: readonly Entry[]): readonly Told<'contributed'>[] {
  return told(entries, 'contributed').filter((entry) => entry.event.lost.length > 0);
}

/** Promises to the common house that stood: neither withdrawn nor given back. */
export function paid(entries: readonly Entry[]): readonly Told<'pledged'>[] {
  let standing: readonly Told<'pledged'>[] = [];
  for (const entry of entries) {
    const { event } = entry;
    if (event.type === 'pledged') standing = [...standing, entry as Told<'pledged'>];
    if (event.type !== 'withdrawn' && event.type !== 'pledgeReturned') continue;
    const gone = standing
      .filter(({ event: one }) => one.seat === event.seat && one.into === event.into)
      .at(-1);
    standing = standing.filter((one) => one !== gone);
  }
  return standing;
}

/** Loans that were not taken back. */
export function loans(entries: readonly Entry[]): readonly Told<'lent'>[] {
  let standing: readonly Told<'lent'>[] = [];
  for (const entry of entries) {
    const { event } = entry;
    if (event.type === 'lent') standing = [...standing, entry as Told<'lent'>];
    if (event.type !== 'recalled') continue;
    const gone = standing.filter(({ event: one }) => one.from === event.from && one.to === event.to).at(-1);
    standing = standing.filter((one) => one !== gone);
  }
  return standing;
}

/** Lanterns lit in a year: by its hands, and those that stayed from earlier years. */
function lanterns(tale: Tale, chapter: Chapter): readonly Pair[] {
  const stays = told(before(tale, chapter), 'lanternStays').map(({ event }) => event.between);
  return [...stays, ...told(chapter.entries, 'lanternLit').map(({ event }) => event.between)];
}

/** Seats a chain of lit lanterns joins to this one that year, itself included. */
export function joined(tale: Tale, chapter: Chapter, seat: ActorId): ReadonlySet<ActorId> {
  const pairs = lanterns(tale, chapter);
  const group = new Set<ActorId>([seat]);
  for (const member of group) {
    for (const [a, b] of pairs) {
      if (a === member) group.add(b);
      if (b === member) group.add(a);
    }
  }
  return group;
}

type Levelled = 'measurement' | 'backbone';

/** Entries that made the level of the common house what it was at the end of these entries. */
export function levelEntries(entries: readonly Entry[], condition: Levelled): readonly Entry[] {
  return entries.filter(({ event }) => levelStep(event, condition) !== 0);
}

export function levelAt(entries: readonly Entry[], condition: Levelled): number {
  return entries.reduce((level, { event }) => level + levelStep(event, condition), 0);
}

function levelStep(event: Entry['event'], condition: Levelled): number {
  if (event.type === 'levelReached') return event.condition === condition ? 1 : 0;
  if (event.type === 'levelGiven') return event.condition === condition ? event.level : 0;
  return event.type === 'backboneFaded' && condition === 'backbone' ? -1 : 0;
}
