// What is the draft of the game in play, and how does it read with people's words over it?
import { useMemo } from 'preact/hooks';
import { sheetOf } from '../../../core/debrief/sheet/sheet.ts';
import type { Playing } from '../../app/store.ts';
import { words as language } from '../../app/words.ts';
import type { Desk } from './desk.ts';
import { draftOf, sheetWords } from './sheet-words.ts';
import { useWriting } from './use-writing.ts';

/** Everything a sheet is drafted from has been seen by every seat. The game stands still while its sheet is written. */
export function useSheet(playing: Playing): Desk {
  const { rules, log, entries, id } = playing;
  const writing = useWriting(playing);
  const sheet = useMemo(
    () => sheetOf(rules, { setup: log.setup, entries }),
    [id, log.commands.length, entries.length],
  );
  const draft = useMemo(() => draftOf(sheet), [sheet, language.language]);
  const texts = { ...draft, ...writing.texts };
  const kept = JSON.stringify(texts);
  const words = useMemo(() => sheetWords(rules, sheet, texts), [sheet, kept, language.language]);
  return { playing, sheet, draft, texts, words, writing };
}
