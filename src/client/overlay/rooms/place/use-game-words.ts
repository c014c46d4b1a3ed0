// Are the words of the game here? They are fetched when the game is near, not for coming in.
import { useEffect, useState } from 'preact/hooks';
import { GAME, needWords } from '../../../app/words.ts';

export function useGameWords(): boolean {
  const [here, setHere] = useState(false);
  useEffect(() => void needWords(GAME).then(() => setHere(true)), []);
  return here;
}
