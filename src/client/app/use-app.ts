// How does a component follow the store? It is drawn again when what it selects has changed.
import { useEffect, useState } from 'preact/hooks';
import { type App, app } from './store.ts';

export function useApp<T>(select: (state: App) => T): T {
  const [value, setValue] = useState(() => select(app.getState()));
  useEffect(() => {
    const follow = (state: App) => setValue(() => select(state));
    follow(app.getState());
    return app.subscribe(follow);
  }, []);
  return value;
}
