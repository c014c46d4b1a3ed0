// Where does the page begin? Words first, then the screen the address names.
import '@fontsource/caprasimo/latin-400.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { render } from 'preact';
import { followAddress, go } from './app/navigate.ts';
import { routeIn } from './app/route.ts';
import { wishIn } from './app/seed-link.ts';
import { continueLatest } from './app/shelf.ts';
import { listenForTouch } from './app/sound/gesture.ts';
import { app } from './app/store.ts';
import { startWords } from './app/words.ts';
import { App } from './overlay/app.tsx';
import { wearPreferences } from './overlay/shell/wear.ts';

/** A reload in mid-game goes on where it was; a shared link opens its game; anything else is its screen. */
async function arriveFirst(): Promise<void> {
  const route = routeIn(location.hash);
  const inGame = route === 'game' || route === 'debrief';
  if (inGame && (await continueLatest())) return;
  if (route === 'sheet' && (await continueLatest('sheet'))) return;
  if (route === 'home' && wishIn(location.search) !== null) return go('setup');
  await go(inGame ? 'home' : route);
}

async function start(): Promise<void> {
  wearPreferences();
  listenForTouch();
  await startWords(app.getState().preferences.language);
  followAddress();
  await arriveFirst();
  app.setState({ busy: false });
  const root = document.querySelector('#app');
  if (root) render(<App />, root);
}

void start();
