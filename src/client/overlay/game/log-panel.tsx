// What has happened so far? Every event this seat has seen, as a sentence, the newest year first.
import { eventMessage } from '../../../core/debrief/event-message.ts';
import type { Entry } from '../../../core/engine/index.ts';
import { say, t } from '../../app/say.ts';
import { capital } from './names.ts';
import { useTable } from './table-context.ts';

interface YearOf {
  readonly title: string;
  readonly entries: readonly Entry[];
}

function yearsOf(entries: readonly Entry[], first: number): readonly YearOf[] {
  const years: { title: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const { event } = entry;
    if (event.type === 'yearBegan') {
      const year = first + event.year - 1;
      years.push({
        title: t(event.rehearsal ? 'game:frame.rehearsal' : 'game:frame.year', { year }),
        entries: [],
      });
    }
    years.at(-1)?.entries.push(entry);
  }
  return years.reverse();
}

export function LogPanel() {
  const { playing, truth } = useTable();
  const first = truth.calendar - truth.year + 1;
  return (
    <div class="log-panel" role="log" aria-live="off">
      {yearsOf(playing.entries, first).map((year, i) => (
        <details key={`${year.title} ${year.entries[0]?.index}`} open={i === 0}>
          <summary>{year.title}</summary>
          <ol>
            {year.entries.map((entry) => (
              <li key={entry.index}>{capital(say(eventMessage(entry.event)))}</li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
