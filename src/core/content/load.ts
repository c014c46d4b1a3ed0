// Is this a pack one can play? A frozen Pack, or every problem of its files, each with file, place and reason.
import { checkCards } from './check-cards.ts';
import { checkDeck } from './check-deck.ts';
import { checkIds } from './check-ids.ts';
import { checkOpening } from './check-opening.ts';
import { checkWords, languageOf } from './check-words.ts';
import { type Draft, draft } from './draft.ts';
import type { Pack } from './pack.ts';
import { type PackFile, type Problem, problem, WHOLE } from './problem.ts';
import type { Lists } from './words.ts';

export type { PackFile, Problem } from './problem.ts';

export type Loaded =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Enough to mend a pack by; a file of garbage does not fill the screen. */
const MOST_PROBLEMS = 500;

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

function values<T>(entries: readonly { readonly value: T }[]): T[] {
  return entries.map(({ value }) => value);
}

function listsOf(read: Draft): Lists {
  return {
    actors: values(read.actors),
    trends: values(read.trends),
    actions: values(read.actions),
    duets: values(read.duets),
    events: values(read.events),
    mandates: values(read.mandates),
    motivations: values(read.motivations),
  };
}

/** The pack of a draft; null where a part that must be there is not. */
function assemble(read: Draft): Pack | null {
  const [id, version, opening] = [read.ids[0], read.versions[0], read.openings[0]];
  if (!id || !version || !opening) return null;
  return {
    id: id.value,
    version: version.value,
    ...listsOf(read),
    opening: opening.value,
  };
}

/** Files under locales/<language>/ are words and are checked when given; all others are cards. */
export function loadPack(files: readonly PackFile[]): Loaded {
  const words = files.filter((file) => languageOf(file) !== null);
  const problems: Problem[] = [];
  const read = draft(
    files.filter((file) => languageOf(file) === null),
    problems,
  );
  problems.push(...checkIds(read), ...checkCards(read), ...checkDeck(read), ...checkOpening(read));
  problems.push(...checkWords(listsOf(read), words));
  const pack = assemble(read);
  if (pack && problems.length === 0) return { ok: true, pack: freeze(pack) };
  const kept = problems.slice(0, MOST_PROBLEMS);
  const more = problems.length - kept.length;
  return { ok: false, problems: more > 0 ? [...kept, problem(WHOLE, 'more', { count: more })] : kept };
}
