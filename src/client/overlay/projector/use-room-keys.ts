// Which keys does the wall know? F fills the screen, B makes it dark, and so does the dot that a clicker sends.
import { useEffect } from 'preact/hooks';

export interface RoomKeys {
  readonly full: () => void;
  readonly dark: () => void;
}

export function useRoomKeys({ full, dark }: RoomKeys): void {
  useEffect(() => {
    const doing: Readonly<Record<string, () => void>> = { f: full, b: dark, '.': dark };
    const onKey = ({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent) => {
      if (!ctrlKey && !metaKey && !altKey && !repeat) doing[key.toLowerCase()]?.();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
