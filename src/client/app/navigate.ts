// How does a person get from screen to screen? By the address, so that the browser's own buttons work.
import { hashOf, type Route, routeIn } from './route.ts';
import { app } from './store.ts';

/** Words and data a screen needs before it is shown. */
const NEEDS: Partial<Record<Route, () => Promise<void>>> = {};

/** Declares what a screen needs; called once per screen, where the screen is defined. */
export function needs(route: Route, load: () => Promise<void>): void {
  NEEDS[route] = load;
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
  app.setState({ route: inGame && !playing ? 'home' : route });
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
