// How does one write on the sheet? In a field as tall as its text, with a way back to what the game wrote.
import { useId } from 'preact/hooks';
import { t } from '../../app/say.ts';
import { Button } from '../kit/button.tsx';
import { useDesk } from './desk.ts';
import '../kit/field.css';

export interface SheetFieldProps {
  /** Its name in the save. */
  readonly field: string;
  readonly label: string;
  /** A question that helps to begin. */
  readonly ask?: string;
  /** Characters there is room for on the page. */
  readonly most: number;
  /** loud: the question and the name, in the big letters of the programme. */
  readonly look?: 'plain' | 'loud';
}

/** Said when little room is left. */
const FEW_LEFT = 40;

export function SheetField({ field, label, ask, most, look = 'plain' }: SheetFieldProps) {
  const id = useId();
  const { texts, draft, writing } = useDesk();
  const value = texts[field] ?? '';
  const left = most - value.length;
  const isOwn = draft[field] !== undefined && value !== draft[field];
  return (
    <div class={`sheet-field is-${look}`}>
      <label for={id}>{label}</label>
      {ask !== undefined && (
        <p class="sheet-ask" id={`${id}-ask`}>
          {ask}
        </p>
      )}
      {/* A copy of the text behind the field makes it as tall as it needs to be. */}
      <div class="sheet-grow" data-text={value}>
        <textarea
          id={id}
          name={field}
          rows={1}
          maxLength={most}
          value={value}
          aria-describedby={`${ask === undefined ? '' : `${id}-ask `}${id}-left`}
          onInput={(event) => writing.write(field, event.currentTarget.value)}
          onBlur={writing.keepNow}
        />
      </div>
      <p class="sheet-left" id={`${id}-left`}>
        {left <= FEW_LEFT ? t('sheet:left', { count: Math.max(0, left) }) : ''}
      </p>
      {isOwn && (
        <Button tone="quiet" icon="undo" class="sheet-again" onPress={() => writing.forget(field)}>
          {t('sheet:again')}
          <span class="hidden-text"> ({label})</span>
        </Button>
      )}
    </div>
  );
}

/** A day of the calendar, in the browser's own way of choosing one. */
export function DateField({ field, label }: { field: string; label: string }) {
  const id = useId();
  const { texts, writing } = useDesk();
  return (
    <div class="sheet-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={field}
        type="date"
        class="text-input"
        value={texts[field] ?? ''}
        onInput={(event) => writing.write(field, event.currentTarget.value)}
        onBlur={writing.keepNow}
      />
    </div>
  );
}
