// Which component draws which screen? The first page at once, everything else when it is asked for.
import type { ComponentType } from 'preact';
import { needs } from '../app/navigate.ts';
import type { Route } from '../app/route.ts';
import { app } from '../app/store.ts';
import { DEBRIEF, GAME, LED, needWords, ROOM } from '../app/words.ts';
import { HomeScreen } from './home/screen.tsx';
import { arriving, lazily } from './shell/lazily.tsx';

const page = () => import('./pages/index.ts');
const rooms = () => import('./rooms/index.ts');

export const SCREENS: Readonly<Record<Route, ComponentType>> = {
  home: arriving(HomeScreen),
  setup: lazily(async () => (await import('./setup/screen.tsx')).SetupScreen),
  lead: lazily(async () => (await import('./lead/screen.tsx')).LeadScreen),
  prelude: lazily(async () => (await import('./lead/prelude/screen.tsx')).PreludeScreen),
  observers: lazily(async () => (await import('./lead/observers.tsx')).ObserversScreen),
  icebreaker: lazily(async () => (await import('./icebreaker/screen.tsx')).IcebreakerScreen),
  game: lazily(async () => (await import('./game/screen.tsx')).GameScreen),
  debrief: lazily(async () => (await import('./debrief/screen.tsx')).DebriefScreen),
  sheet: lazily(async () => (await import('./sheet/screen.tsx')).SheetScreen),
  join: lazily(async () => (await rooms()).JoinScreen),
  room: lazily(async () => (await rooms()).RoomScreen),
  host: lazily(async () => (await rooms()).HostScreen),
  screen: lazily(async () => (await rooms()).ScreenScreen),
  diagnostic: lazily(async () => (await rooms()).DiagnosticScreen),
  projector: lazily(async () => (await import('./projector/screen.tsx')).ProjectorScreen),
  settings: lazily(async () => (await page()).SettingsScreen),
  rules: lazily(async () => (await page()).RulesScreen),
  glossary: lazily(async () => (await page()).GlossaryScreen),
  method: lazily(async () => (await page()).MethodScreen),
  sources: lazily(async () => (await import('./pages/sources.tsx')).SourcesScreen),
  privacy: lazily(async () => (await page()).PrivacyScreen),
  legal: lazily(async () => (await page()).LegalScreen),
  accessibility: lazily(async () => (await page()).AccessibilityScreen),
  problem: lazily(async () => (await page()).ProblemScreen),
};

needs('setup', () => needWords(['rules', 'setup']));
needs('lead', () => needWords(['rules', 'setup', ...LED, 'scenarios']));
needs('observers', () => needWords(LED));
needs('prelude', () => needWords([...GAME, 'prelude', 'motives']));
needs('icebreaker', async () => {
  const [{ enterRoom }] = await Promise.all([import('../app/icebreaker.ts'), needWords([...GAME, ...ROOM])]);
  await enterRoom();
});
needs('rules', () => needWords(['rules', 'pages']));
needs('glossary', () => needWords(['glossary', 'pages']));
needs('method', () => needWords(['rules', 'pages']));
needs('sources', () =>
  needWords(['pages', 'packs/france/health', 'packs/france/energy', 'packs/france/education']),
);
needs('accessibility', () => needWords(['pages', 'settings']));
for (const route of ['privacy', 'legal', 'problem'] as const) {
  needs(route, () => needWords(['pages']));
}
needs('settings', () => needWords(['rules', 'settings']));
needs('game', () => needWords(app.getState().playing?.desk ? [...GAME, ...LED] : GAME));
needs('debrief', () => needWords([...GAME, ...DEBRIEF]));
needs('sheet', () => needWords([...GAME, 'sheet', 'scenarios']));
needs('projector', () => needWords([...GAME, 'projector']));
needs('join', () => needWords(['rooms', 'rules', 'setup']));
needs('room', () => needWords(['rooms', 'rules', 'settings', 'log']));
needs('host', () => needWords(['rooms', 'rules', 'setup', ...LED]));
needs('screen', () => needWords(['rooms', 'rules', 'projector']));
needs('diagnostic', () => needWords(['rooms', 'pages']));
