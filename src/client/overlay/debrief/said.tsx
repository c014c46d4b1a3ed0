// How is a sentence of the report shown? As words that open on the moments of the game they rest on.
import { useState } from 'preact/hooks';
import { eventMessage, type Statement } from '../../../core/debrief/index.ts';
import { say, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { Words } from '../kit/words.tsx';
import { useTold, yearOf } from './told.ts';
import './styles/said.css';

const SHOWN = 8;

/** The entries themselves, oldest first; a long list opens in two steps. */
function Rests({ because }: { because: readonly number[] }) {
  const told = useTold();
  const [all, setAll] = useState(because.length <= SHOWN + 1);
  const entries = because.flatMap((index) => told.entries[index] ?? []);
  const shown = all ? entries : entries.slice(0, SHOWN);
  return (
    <div class="rests">
      <ol>
        {shown.map((entry) => (
          <li key={entry.index}>
            <span class="rests-year">{yearOf(told, entry)}</span>
            <span>
              <Words text={say(eventMessage(entry.event))} />
            </span>
          </li>
        ))}
      </ol>
      {!all && (
        <button type="button" class="rests-more" onClick={() => setAll(true)}>
          {t('coda:more', { count: entries.length - shown.length })}
        </button>
      )}
    </div>
  );
}

export interface SaidProps {
  readonly statement: Pick<Statement, 'message' | 'because'>;
  /** loud: the sentence a part is about. */
  readonly look?: 'line' | 'loud';
  /** The same shorter for the eye, under a heading that already names the rest. */
  readonly short?: string;
}

export function Said({ statement, look = 'line', short }: SaidProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class={`said is-${look}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {short !== undefined && (
          <span class="said-short" aria-hidden="true">
            <Words text={short} />
          </span>
        )}
        <span class={short === undefined ? 'said-words' : 'said-words hidden-text'}>
          <Words text={say(statement.message)} />
        </span>
        <span class="said-why">
          <Icon name="help" />
          <span class="hidden-text">{t('coda:why')}</span>
        </span>
      </summary>
      {open && <Rests because={statement.because} />}
    </details>
  );
}

export function SaidList({ statements }: { statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <ul class="said-list">
      {statements.map((statement) => (
        <li key={statement.id}>
          <Said statement={statement} />
        </li>
      ))}
    </ul>
  );
}
