// How does a year close? In its fifth bar: an accord is a chord, a clear sky resolves and lifts off.
import { ACTORS, type ActorId } from '../../content/vocabulary.ts';
import type { Facts } from './facts.ts';
import { run, struck, toneOf } from './figures.ts';
import { BAR, type Bar } from './piece.ts';
import { nearest } from './scale.ts';
import { RANGE, type Sheet, write } from './sheet.ts';
import { isJoined } from './turns.ts';

/** Bass and pulse that the bandstand and shared measurement give to every bar are written elsewhere. */
export function closeYear(sheet: Sheet, facts: Facts, bar: Bar): void {
  const runners = runnersOf(facts);
  for (const actor of ACTORS) {
    const heard = reasons(facts, actor);
    if (!heard) continue;
    const length = runners.has(actor) ? 8 : heard.length;
    const part = { voice: actor, line: 'agenda', velocity: heard.velocity, because: heard.because } as const;
    const seen = { sheet, bar, voice: actor };
    const tones =
      actor === 'research' && heard.kind === 'accord' ? struck(seen, length) : [toneOf(seen, 0, length)];
    write(sheet, bar, { part, tones });
  }
  for (const [actor, because] of runners) {
    const direction = because % 3 === 2 ? 'down' : 'up';
    const part = { voice: actor, line: 'agenda', velocity: 62, because: [because] } as const;
    write(sheet, bar, { part, tones: run({ sheet, bar, voice: actor }, direction) });
  }
  strokes(sheet, facts, bar);
}

/** One actor for each sky: the first of those who filled its needs who does not run already. */
function runnersOf(facts: Facts): ReadonlyMap<ActorId, number> {
  const runners = new Map<ActorId, number>();
  for (const { seats, because } of facts.skies) {
    const free = [...seats, ...ACTORS].find((seat) => !runners.has(seat));
    if (free) runners.set(free, because);
  }
  return runners;
}

interface Heard {
  readonly kind: 'accord' | 'joined' | 'single';
  readonly length: number;
  readonly velocity: number;
  readonly because: readonly number[];
}

function reasons(facts: Facts, actor: ActorId): Heard | null {
  const accords = facts.accords.filter(({ seats }) => seats.includes(actor)).map(({ because }) => because);
  if (accords.length > 0) return { kind: 'accord', length: BAR, velocity: 80, because: accords };
  const filled = facts.deeds[actor].filter(({ kind }) => kind === 'filled').map(({ because }) => because);
  if (filled.length === 0) return null;
  return isJoined(facts, actor)
    ? { kind: 'joined', length: 12, velocity: 62, because: filled }
    : { kind: 'single', length: 4, velocity: 48, because: filled };
}

function strokes(sheet: Sheet, facts: Facts, bar: Bar): void {
  for (const [i, { because }] of facts.accords.slice(0, 2).entries()) {
    const pitch = nearest(bar.key.tonic % 12, 41, RANGE.drum);
    const part = { voice: 'drum', line: 'agenda', velocity: 68, because: [because] } as const;
    write(sheet, bar, { part, tones: [{ at: 8 * i, length: 4, pitch }] });
  }
}
