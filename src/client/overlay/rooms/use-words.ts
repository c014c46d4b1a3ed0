// Are these words here? They are fetched when they are near, not for coming in.
import { useEffect, useState } from 'preact/hooks';
import { needWords } from '../../app/words.ts';

export function useWords(names: readonly string[]): boolean {
  const [here, setHere] = useState(false);
  useEffect(() => void needWords(names).then(() => setHere(true)), []);
  return here;
}
