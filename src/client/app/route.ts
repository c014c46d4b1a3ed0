// Which screen does the address name? One hash route a screen, so that back, reload and links work.
export const ROUTES = [
  'home',
  'setup',
  'lead',
  'prelude',
  'observers',
  'game',
  'debrief',
  'sheet',
  'projector',
  'settings',
  'rules',
  'glossary',
  'method',
  'sources',
  'privacy',
  'legal',
  'accessibility',
  'problem',
] as const;
export type Route = (typeof ROUTES)[number];

/** An address that names no screen is the first page. */
export function routeIn(hash: string): Route {
  const name = hash.replace(/^#\/?/, '');
  return ROUTES.find((route) => route === name) ?? 'home';
}

export function hashOf(route: Route): string {
  return route === 'home' ? '#/' : `#/${route}`;
}
