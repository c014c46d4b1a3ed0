// When does the question mark open help? Outside of fields, and only where single keys are wanted.
import { useEffect } from 'preact/hooks';
import { app } from '../../app/store.ts';

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

export function useHelpKey(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted = app.getState().preferences.keys && event.key === '?';
      if (wanted && !isWriting(event.target) && !document.querySelector('dialog[open]')) open();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
