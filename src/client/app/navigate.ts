// How does a person get from screen to screen? By the address, so that the browser's own buttons work.
import { hashOf, type Route, routeIn, routeOf } from './route.ts';
import { app, type Playing } from './store.ts';

/** Words and data a screen needs before it is shown. */
const NEEDS: Partial<Record<Route, () => Promise<void>>> = {};

/** Declares what a screen needs; called once per screen, where the screen is defined. */
export function needs(route: Route, load: () => Promise<void>): void {
  NEEDS[route] = load;
}

/** A game is shown where it is played: a room's on its own screen. */
function placeOf(playing: Playing | null, route: Route): Route {
  if (!playing) return 'home';
  const own = routeOf(playing.update.view);
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
  app.setState({ route: inGame ? placeOf(playing, route) : route });
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
