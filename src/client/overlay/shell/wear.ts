// How do this person's choices reach style sheets and screen readers? As attributes of the page, always up to date.
import { attributesOf } from '../../app/presets.ts';
import { app } from '../../app/store.ts';

function wear(): void {
  const { preferences } = app.getState();
  const page = document.documentElement;
  page.lang = preferences.language;
  for (const [name, value] of Object.entries(attributesOf(preferences))) page.dataset[name] = value;
}

export function wearPreferences(): void {
  wear();
  app.subscribe(wear);
}
