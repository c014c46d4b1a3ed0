// Which town is on the wall? All, or one by its number: pressed here, or typed.
import { useEffect } from 'preact/hooks';
import { t } from '../../../app/say.ts';

/** A number key shows that table; 0 or Escape all of them. */
function useNumbers(choose: (n: number | null) => void): void {
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey || altKey) return;
      if (key === 'Escape' || key === '0') choose(null);
      else if (/^[1-9]$/.test(key)) choose(Number(key) - 1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [choose]);
}

export interface WhichTownProps {
  /** By the number in the room, from 0. */
  readonly tables: readonly number[];
  /** Null: all. */
  readonly chosen: number | null;
  readonly onChoose: (table: number | null) => void;
}

export function WhichTown({ tables, chosen, onChoose }: WhichTownProps) {
  useNumbers(onChoose);
  if (tables.length < 2) return null;
  return (
    <fieldset class="towns-choice">
      <legend class="hidden-text">{t('rooms:wall.which')}</legend>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {t('rooms:wall.all')}
      </button>
      {tables.map((n) => (
        <button type="button" key={n} aria-pressed={chosen === n} onClick={() => onChoose(n)}>
          {n + 1}
        </button>
      ))}
    </fieldset>
  );
}
