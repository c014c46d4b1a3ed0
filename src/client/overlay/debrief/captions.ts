// How is a passage of the piece told to whoever does not hear it? In one sentence, from what its notes are.
import type { Passage } from '../../../core/debrief/compose/index.ts';
import { calendar, SESSION, type SessionId } from '../../../core/engine/index.ts';
import { list, t } from '../../app/say.ts';

/** A year as in the calendar, or the ending. */
export function whenOf({ year }: Passage, session: SessionId): string {
  return year === null ? t('coda:piece.end') : String(calendar(SESSION[session], year));
}

export function captionOf(passage: Passage, session: SessionId): string {
  const { together, apart, bass, beat, accords, skies, overlaps, residents, clouds } = passage;
  const heard = [
    t(`coda:piece.together.${together}`),
    apart && t('coda:piece.apart'),
    accords > 0 && t('coda:piece.accords', { count: accords }),
    skies > 0 && t('coda:piece.skies', { count: skies }),
    bass && t('coda:piece.bass'),
    beat && t('coda:piece.beat'),
    residents && t('coda:piece.residents'),
    overlaps > 0 && t('coda:piece.overlaps'),
    clouds && t('coda:piece.clouds'),
  ];
  const said = list(heard.filter((part) => part !== false));
  return t('coda:piece.passage', { when: whenOf(passage, session), heard: said });
}
