// Does this person want nothing to travel? By their own choice, else by their device's.
import { useApp } from '../../app/use-app.ts';

const QUIET = '(prefers-reduced-motion: reduce)';

export function useQuiet(): boolean {
  const motion = useApp(({ preferences }) => preferences.motion);
  return motion === 'reduced' || (motion === 'system' && matchMedia(QUIET).matches);
}
