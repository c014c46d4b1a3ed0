// Which year is looked at? A row of native radio buttons that lies under the bars of a figure.
import { useId } from 'preact/hooks';

export interface YearPickerProps {
  readonly legend: string;
  readonly years: readonly number[];
  readonly value: number;
  readonly onChange: (year: number) => void;
}

/** Narrow bars show ’28 for 2028; the whole number is read either way. */
export function YearPicker({ legend, years, value, onChange }: YearPickerProps) {
  const name = useId();
  return (
    <fieldset class="year-picker">
      <legend>{legend}</legend>
      <div class="year-row">
        {years.map((year) => (
          <label key={year} class={year === value ? 'is-chosen' : ''}>
            <input
              type="radio"
              class="hidden-text"
              name={name}
              aria-label={String(year)}
              checked={year === value}
              onChange={() => onChange(year)}
            />
            <span class="year-long" aria-hidden="true">
              {year}
            </span>
            <span class="year-short" aria-hidden="true">
              ’{String(year).slice(-2)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
