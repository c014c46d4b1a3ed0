// Which keys turn the debrief's phases? Those of a presenter's remote, and never while somebody writes or chooses.
import { useEffect } from 'preact/hooks';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

function isBusy({ target, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const field = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
  const modified = ctrlKey || metaKey || altKey || shiftKey;
  return !!field || modified || document.querySelector('dialog[open]') !== null;
}

export function usePhaseKeys(onStep: ((step: 1 | -1) => void) | null): void {
  useEffect(() => {
    if (!onStep) return undefined;
    const press = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || isBusy(event)) return;
      event.preventDefault();
      onStep(step);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [onStep]);
}
