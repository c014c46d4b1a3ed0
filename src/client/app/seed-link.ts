// Which game does a link open? The seed and the setup are readable in the address, so that a class can share one.
import * as v from 'valibot';
import { ACTORS, type ActorId, AGES, type Age } from '../../core/content/vocabulary.ts';
import { SESSIONS, type SessionId, type Setup } from '../../core/engine/index.ts';
import { PARTNERS } from '../../core/table/partner-for.ts';

export interface Wish {
  readonly seed: number;
  readonly session: SessionId;
  readonly role: ActorId;
  readonly age: Age;
  readonly easier: boolean;
}

const wish = v.object({
  seed: v.pipe(v.string(), v.regex(/^\d{1,10}$/), v.transform(Number), v.maxValue(0xffffffff)),
  session: v.picklist(SESSIONS),
  role: v.optional(v.picklist(ACTORS), 'association'),
  age: v.optional(v.picklist(AGES), 'adults'),
  easier: v.pipe(
    v.optional(v.picklist(['0', '1']), '0'),
    v.transform((flag) => flag === '1'),
  ),
});

/** The wish in an address's query; null when there is none; "broken" when it cannot be read. */
export function wishIn(query: string): Wish | null | 'broken' {
  const params = Object.fromEntries(new URLSearchParams(query));
  if (!('seed' in params) && !('session' in params)) return null;
  const parsed = v.safeParse(wish, params);
  return parsed.success ? parsed.output : 'broken';
}

export function linkTo(base: string, w: Wish): string {
  const query = new URLSearchParams({
    seed: String(w.seed),
    session: w.session,
    role: w.role,
    age: w.age,
    easier: w.easier ? '1' : '0',
  });
  return `${base}?${query}`;
}

/** A game alone: the person's seat, and three partners of different temperaments in the others. */
export function setupFor(w: Wish, opening: Setup['opening']): Setup {
  const others = ACTORS.filter((actor) => actor !== w.role);
  const seats = ACTORS.map((actor) => ({
    actor,
    player: actor === w.role ? ('person' as const) : (PARTNERS[others.indexOf(actor)] ?? 'pragmatic'),
  }));
  return {
    seed: w.seed,
    session: w.session,
    seats,
    age: w.age,
    information: 'apart',
    opening,
    easier: w.easier,
  };
}
