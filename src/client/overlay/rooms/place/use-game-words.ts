// Are the words of the game here?
import { GAME } from '../../../app/words.ts';
import { useWords } from '../use-words.ts';

export function useGameWords(): boolean {
  return useWords(GAME);
}
