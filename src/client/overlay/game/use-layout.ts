// Is the table drawn as a board, or written as plain lists? The person's own choice, one button away.
import { prefer } from '../../app/prefer.ts';
import type { Preferences } from '../../app/preferences.ts';
import { useApp } from '../../app/use-app.ts';

export function useLayout(): Preferences['layout'] {
  return useApp((state) => state.preferences.layout);
}

export function setLayout(layout: Preferences['layout']): void {
  void prefer({ layout });
}
