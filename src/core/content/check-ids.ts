// Does every id exist once, and does every reference lead somewhere?
import type { Draft, Entry } from './draft.ts';
import { at, type Problem, problem } from './problem.ts';

type Identified = Entry<{ readonly id: string }>;

function duplicates(entries: readonly Identified[]): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ place, value }) => {
    const known = seen.has(value.id);
    seen.add(value.id);
    return known ? [problem(at(place, 'id'), 'duplicateId', { id: value.id })] : [];
  });
}

/** Lists in which nothing may stand twice. */
function repeats(entry: Entry<object>, fields: readonly string[]): Problem[] {
  return fields.flatMap((field) => {
    const values: unknown = Object.entries(entry.value).find(([key]) => key === field)?.[1];
    if (!Array.isArray(values)) return [];
    return values.flatMap((value: unknown, index) =>
      values.indexOf(value) < index
        ? [problem(at(at(entry.place, field), index), 'repeated', { value: String(value) })]
        : [],
    );
  });
}

function unknown(
  draft: Draft,
  entry: Identified,
  lists: Readonly<Record<string, readonly string[]>>,
): Problem[] {
  return Object.entries(lists).flatMap(([field, ids]) =>
    ids.flatMap((ref, index) =>
      draft.written.has(ref)
        ? []
        : [problem(at(at(entry.place, field), index), 'unknownRef', { id: entry.value.id, ref })],
    ),
  );
}

export function checkIds(draft: Draft): Problem[] {
  return [
    ...duplicates([...draft.trends, ...draft.actions, ...draft.events]),
    ...duplicates(draft.duets),
    ...duplicates(draft.actors),
    ...duplicates(draft.mandates),
    ...duplicates(draft.motivations),
    ...draft.trends.flatMap((entry) => repeats(entry, ['ages'])),
    ...draft.events.flatMap((entry) => repeats(entry, ['ages'])),
    ...draft.actions.flatMap((entry) => repeats(entry, ['icons', 'trends', 'overlaps', 'reinforces'])),
    ...draft.actions.flatMap((entry) => {
      const { trends, overlaps, reinforces } = entry.value;
      return unknown(draft, entry, { trends, overlaps, reinforces });
    }),
    ...draft.duets.flatMap((entry) => unknown(draft, entry, { actions: entry.value.actions })),
  ];
}
