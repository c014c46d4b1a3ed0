// Where does whoever leads write what was said? In notes that never leave this device.
import { useId } from 'preact/hooks';
import { atDesk } from '../../app/move.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import '../kit/field.css';

const MOST = 20_000;

export function NotesField() {
  const id = useId();
  const notes = useApp(({ playing }) => playing?.desk?.notes ?? '');
  return (
    <div class="field">
      <label for={id}>{t('lead:desk.notes')}</label>
      <textarea
        id={id}
        class="text-input"
        rows={4}
        maxLength={MOST}
        value={notes}
        onInput={({ currentTarget }) => atDesk((desk) => ({ ...desk, notes: currentTarget.value }))}
      />
      <p class="choice-hint">{t('lead:desk.notesHint')}</p>
    </div>
  );
}
