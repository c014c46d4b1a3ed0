// What do the files of a pack say, entry by entry? Every entry that can be read, and a problem for every one that cannot.
import * as v from 'valibot';
import { inspect } from './inspect.ts';
import type { Action, Actor, Duet, Mandate, Opening, Pack, PackEvent, Trend } from './pack.ts';
import { at, type PackFile, type Place, type Problem, problem, WHOLE } from './problem.ts';
import * as schema from './schema.ts';

export interface Entry<T> {
  readonly place: Place;
  readonly value: T;
}

/** A pack before its entries are checked against each other. */
export interface Draft {
  readonly actors: readonly Entry<Actor>[];
  readonly trends: readonly Entry<Trend>[];
  readonly actions: readonly Entry<Action>[];
  readonly duets: readonly Entry<Duet>[];
  readonly events: readonly Entry<PackEvent>[];
  readonly mandates: readonly Entry<Mandate>[];
  readonly motivations: readonly Entry<Pack['motivations'][number]>[];
  readonly ids: readonly Entry<string>[];
  readonly versions: readonly Entry<number>[];
  readonly openings: readonly Entry<Opening>[];
  /** Ids of all entries, unreadable ones too: one mistake is not reported again as an unknown id. */
  readonly written: ReadonlySet<string>;
}

interface Source {
  readonly place: Place;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reads one part of all files; what it cannot read goes to `problems`. */
interface Reader {
  readonly sources: readonly Source[];
  readonly problems: Problem[];
}

const LISTS = ['actors', 'trends', 'actions', 'duets', 'events', 'mandates', 'motivations'] as const;
const SINGLES = ['id', 'version', 'opening'] as const;
const LONGEST_QUOTE = 80;

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function placeOf(issue: v.BaseIssue<unknown>, start: Place): Place {
  const steps = (issue.path ?? []).map((item) => item.key);
  return steps.reduce<Place>(
    (place, step) => at(place, typeof step === 'number' ? step : shortened(String(step))),
    start,
  );
}

/** A schema issue in an author's words. */
function toProblem(issue: v.BaseIssue<unknown>, start: Place): Problem {
  const place = placeOf(issue, start);
  const received = shortened(issue.received);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return problem(place, 'unknownKey', { key: received });
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined' && (issue.path?.length ?? 0) > 0) {
    return problem(place, 'missingKey', { key: shortened(issue.expected ?? '') });
  }
  return problem(place, 'shape', { expected: shortened(issue.expected ?? ''), received });
}

/** Reads `value`, or reports why not. */
function read<const S extends v.GenericSchema>(
  reader: Reader,
  item: S,
  entry: Entry<unknown>,
): Entry<v.InferOutput<S>>[] {
  const result = v.safeParse(item, entry.value);
  if (result.success) return [{ place: entry.place, value: result.output }];
  reader.problems.push(...result.issues.map((issue) => toProblem(issue, entry.place)));
  return [];
}

function rawOf(reader: Reader, key: string): Entry<unknown>[] {
  return reader.sources
    .filter(({ data }) => Object.hasOwn(data, key))
    .map(({ place, data }) => ({ place: at(place, key), value: data[key] }));
}

function itemsOf(reader: Reader, key: (typeof LISTS)[number]): Entry<unknown>[] {
  return rawOf(reader, key)
    .flatMap((raw) => read(reader, schema.rawList, raw))
    .flatMap(({ place, value }) => value.map((item, index) => ({ place: at(place, index), value: item })));
}

function list<const S extends v.GenericSchema>(
  reader: Reader,
  key: (typeof LISTS)[number],
  item: S,
): Entry<v.InferOutput<S>>[] {
  return itemsOf(reader, key).flatMap((entry) => read(reader, item, entry));
}

/** What exactly one file must give. */
function single<const S extends v.GenericSchema>(
  reader: Reader,
  key: (typeof SINGLES)[number],
  item: S,
): Entry<v.InferOutput<S>>[] {
  const raw = rawOf(reader, key);
  if (raw.length === 0) reader.problems.push(problem(WHOLE, 'absent', { key }));
  reader.problems.push(...raw.slice(1).map(({ place }) => problem(place, 'twice', { key })));
  return raw.slice(0, 1).flatMap((entry) => read(reader, item, entry));
}

function openFile(file: PackFile, problems: Problem[]): Source[] {
  const place = { file: file.name, path: '' };
  const unsafe = inspect(file);
  if (unsafe.length > 0) {
    problems.push(...unsafe);
    return [];
  }
  const parsed = read({ sources: [], problems }, schema.rawFile, { place, value: file.data });
  const known: readonly string[] = [...LISTS, ...SINGLES];
  for (const { value } of parsed) {
    const unknown = Object.keys(value).filter((key) => !known.includes(key));
    problems.push(...unknown.map((key) => problem(at(place, key), 'unknownKey', { key: shortened(key) })));
  }
  return parsed.map(({ value }) => ({ place, data: value }));
}

function writtenIds(reader: Reader): Set<string> {
  const quiet: Reader = { sources: reader.sources, problems: [] };
  const ids = LISTS.flatMap((key) => itemsOf(quiet, key)).map(({ value }) =>
    typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined,
  );
  return new Set(ids.filter((id) => typeof id === 'string'));
}

export function draft(files: readonly PackFile[], problems: Problem[]): Draft {
  const reader: Reader = { sources: files.flatMap((file) => openFile(file, problems)), problems };
  return {
    actors: list(reader, 'actors', schema.actorCard),
    trends: list(reader, 'trends', schema.trend),
    actions: list(reader, 'actions', schema.action),
    duets: list(reader, 'duets', schema.duet),
    events: list(reader, 'events', schema.event),
    mandates: list(reader, 'mandates', schema.mandate),
    motivations: list(reader, 'motivations', schema.motivation),
    ids: single(reader, 'id', schema.packId),
    versions: single(reader, 'version', schema.packVersion),
    openings: single(reader, 'opening', schema.opening),
    written: writtenIds(reader),
  };
}
