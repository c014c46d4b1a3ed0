// Who is joined to whom? Lanterns make groups, and a group rests on the lanterns that make it.
import { ACTORS, type ActorId } from '../../content/vocabulary.ts';
import type { Pair } from '../../engine/index.ts';

export interface Lantern {
  readonly between: Pair;
  readonly because: number;
}

export interface Group {
  /** In table order. */
  readonly seats: readonly ActorId[];
  /** The first entry that joined two of them. */
  readonly because: number;
}

export function groupsOf(lanterns: readonly Lantern[]): readonly Group[] {
  let groups: readonly (readonly ActorId[])[] = ACTORS.map((actor) => [actor]);
  for (const { between } of lanterns) {
    const met = groups.filter((group) => between.some((seat) => group.includes(seat)));
    groups = [...groups.filter((group) => !met.includes(group)), met.flat()];
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({
      seats: ACTORS.filter((actor) => group.includes(actor)),
      because: Math.min(
        ...lanterns.filter(({ between: [one] }) => group.includes(one)).map(({ because }) => because),
      ),
    }));
}
