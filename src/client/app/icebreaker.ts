// How does a room's icebreaker begin, and where does it go on after a reload? This window remembers its game and its moment.
import * as v from 'valibot';
import { ACTORS } from '../../core/content/vocabulary.ts';
import type { Setup } from '../../core/engine/index.ts';
import { enterKept, enterNew } from './move.ts';
import { keepOffline } from './offline.ts';
import { routeOf } from './route.ts';
import { listSaves, type Save } from './saves.ts';
import { app } from './store.ts';

const KEY = 'concert2030.icebreaker';

const place = v.object({ id: v.string(), moment: v.string() });
export type Place = v.InferOutput<typeof place>;

/** Where this window was; null in a new one. */
export function placeKept(): Place | null {
  try {
    const parsed = v.safeParse(place, JSON.parse(sessionStorage.getItem(KEY) ?? ''));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Storage may be forbidden: then a reload goes back to the first moment that the game allows. */
export function keepPlace(at: Place): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(at));
  } catch {
    // nothing to do: see above
  }
}

function setupOf(): Setup {
  const [drawn = 1] = crypto.getRandomValues(new Uint32Array(1));
  return {
    seed: (drawn % 999_999) + 1,
    session: 'icebreaker',
    seats: ACTORS.map((actor) => ({ actor, player: 'person' })),
    age: app.getState().preferences.age,
    information: 'table',
    opening: 'drawn',
    easier: false,
  };
}

/** The game that this window had before a reload. */
async function keptHere(): Promise<Save | null> {
  const at = placeKept();
  const saves = at ? await listSaves().catch(() => []) : [];
  const found = saves.find((one) => one.ok && one.save.id === at?.id);
  return found?.ok ? found.save : null;
}

/** Goes on with the room's game, or begins one. */
export async function enterRoom(): Promise<void> {
  const { playing } = app.getState();
  if (playing && routeOf(playing.update.view) === 'icebreaker') return;
  const kept = await keptHere();
  if (kept && enterKept(kept, kept.id) === null) return;
  anotherRoom();
}

/** Another group, other cards. */
export function anotherRoom(): void {
  enterNew(setupOf());
  keepOffline();
}
