// How does a person get from screen to screen? By the address, so that the browser's own buttons work.
import { hashOf, type Route, routeIn, routeOf } from './route.ts';
import { app, type Playing } from './store.ts';

/** Words and data a screen needs before it is shown. */
const NEEDS: Partial<Record<Route, () => Promise<void>>> = {};

/** Declares what a screen needs; called once per screen, where the screen is defined. */
export function needs(route: Route, load: () => Promise<void>): void {
  NEEDS[route] = load;
}

/** A game is shown where it is played: a seat of a room behind its own door, an icebreaker on its own screen. */
export function placeOf({ authority, update }: Playing): Route {
  return authority === 'server' ? 'room' : routeOf(update.view);
}

/** Once its moves are known, a game is told on a page of its own, wherever it was played. */
function placeFor(playing: Playing | null, route: Route): Route {
  if (!playing) return 'home';
  const own = placeOf(playing);
  if (own === 'room') return route === 'debrief' && playing.log.commands.length > 0 ? route : own;
  return own === 'game' || own === 'debrief' ? route : own;
}

async function arrive(route: Route): Promise<void> {
  try {
    await NEEDS[route]?.();
  } catch {
    app.setState({ notice: { key: 'ui:notice.notLoaded', params: {} } });
    return;
  }
  const playing = app.getState().playing;
  const inGame = route === 'game' || route === 'debrief' || route === 'prelude';
  app.setState({ route: inGame ? placeFor(playing, route) : route });
}

export async function go(route: Route): Promise<void> {
  if (routeIn(location.hash) !== route) history.pushState(null, '', hashOf(route));
  await arrive(route);
}

export function followAddress(): void {
  const follow = () => void arrive(routeIn(location.hash));
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
}
