// Which screen does the address name? One hash route a screen, so that back, reload and links work.
import type { SessionId, View } from '../../core/engine/index.ts';

export const ROUTES = [
  'home',
  'setup',
  'lead',
  'prelude',
  'observers',
  'icebreaker',
  'game',
  'debrief',
  'sheet',
  'join',
  'room',
  'host',
  'screen',
  'diagnostic',
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

/** An address that names no screen is the first page. What follows a question mark is the screen's own. */
export function routeIn(hash: string): Route {
  const name = hash.replace(/^#\/?/, '').replace(/\?.*$/, '');
  return ROUTES.find((route) => route === name) ?? 'home';
}

/** Sessions of a room are played on a screen of their own, from the first moment to the last. */
const ROOMS: Partial<Record<SessionId, Route>> = { icebreaker: 'icebreaker' };

/** Where a game is played, or told once it is over. */
export function routeOf({ setup, step }: Pick<View, 'setup' | 'step'>): Route {
  return ROOMS[setup.session] ?? (step === 'over' ? 'debrief' : 'game');
}

export function hashOf(route: Route): string {
  return route === 'home' ? '#/' : `#/${route}`;
}
