// How does the sheet become a file, or a text that can be read aloud?
import { NEXT_STEPS } from '../../../core/gathering/sheet-fields.ts';
import { putFile } from '../../app/put-file.ts';
import { t } from '../../app/say.ts';
import { words as language } from '../../app/words.ts';
import type { Desk } from './desk.ts';
import type { SheetWords } from './sheet-words.ts';

export function fileName({ playing }: Desk, ending: 'json' | 'png'): string {
  const { session, seed } = playing.log.setup;
  return `concert2030-${session}-${seed}-${t('sheet:file')}.${ending}`;
}

/** What was played by its ids, what was written by its words. */
function dataOf({ playing, sheet, texts, words }: Desk) {
  const { session, seed } = playing.log.setup;
  const written = (field: string) => texts[field] ?? '';
  return {
    game: 'concert-2030',
    sheet: 1,
    language: language.language,
    session,
    seed,
    name: words.name,
    question: { trend: sheet.question, text: words.question },
    ...Object.fromEntries(words.reasons.map(({ field, text }) => [field, text])),
    actions: sheet.keyActions.map(({ because: _, ...action }, i) => ({
      ...action,
      name: words.actions[i]?.name ?? '',
      text: words.actions[i]?.text ?? '',
    })),
    conditions: sheet.conditions,
    steps: Object.fromEntries(NEXT_STEPS.map((step) => [step, written(`step.${step}`)])),
    commitment: { text: written('commitment'), who: written('who'), date: written('date') },
  };
}

export function takeSheet(desk: Desk): void {
  const text = `${JSON.stringify(dataOf(desk), null, 2)}\n`;
  putFile({ name: fileName(desk, 'json'), text, type: 'application/json' });
}

const line = (name: string, text: string) => (text === '' ? [] : [t('sheet:alt.line', { name, text })]);

/** In words, everything the picture shows: for those who do not see it, and for where it is posted. */
export function altLines(words: SheetWords): readonly string[] {
  const { commitment } = words;
  return [
    `${t('sheet:alt.page')} ${words.name}.`,
    ...line(t('sheet:field.question'), words.question),
    ...words.reasons.map(({ name, text }) => `${name} ${text}`),
    ...words.actions.map(({ name, about, who, text }) =>
      t('sheet:alt.line', { name, text: `${about}. ${who}. ${text}` }),
    ),
    ...words.conditions.flatMap(({ name, says }) => line(name, says)),
    ...words.steps.flatMap(({ name, text }) => line(name, text)),
    ...line(
      t('sheet:part.commitment'),
      [commitment.text, commitment.who, commitment.date].filter((part) => part !== '').join(', '),
    ),
  ];
}
