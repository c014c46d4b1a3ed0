// What does somebody miss who comes in late? The year, the step and what happened last: read in ten seconds.
import { eventMessage } from '../../../../core/debrief/event-message.ts';
import type { EventType } from '../../../../core/engine/index.ts';
import type { RoomView, TableView } from '../../../../core/rooms/wire.ts';
import { say, t } from '../../../app/say.ts';
import { Button } from '../../kit/button.tsx';
import { stepName, tableName } from '../names.ts';
import { Gauges } from '../town/gauges.tsx';
import { useGameWords } from './use-game-words.ts';

/** What one would tell somebody who comes in. */
const TOLD: readonly EventType[] = [
  'skyCleared',
  'accordSounded',
  'levelReached',
  'eventRead',
  'prioritiesSet',
];
const MOST = 2;

function lastOf({ entries }: TableView): readonly string[] {
  const worth = entries.filter(({ event }) => TOLD.includes(event.type));
  return worth.slice(-MOST).map(({ event }) => say(eventMessage(event)));
}

export interface RecapProps {
  readonly room: RoomView;
  readonly table: TableView;
  readonly onGo: () => void;
}

export function Recap({ room, table, onGo }: RecapProps) {
  const here = useGameWords();
  const { view } = table;
  if (!here) return <div class="busy" aria-hidden="true" />;
  const last = lastOf(table);
  return (
    <div class="page recap">
      <section class="recap-sheet paper" aria-labelledby="recap-title">
        <h1 id="recap-title">{t('rooms:recap.title', { year: view.calendar })}</h1>
        <p class="recap-now">
          {t('rooms:recap.now', { table: tableName(room.me?.table ?? 0), step: stepName(view.step) })}
        </p>
        <Gauges view={view} />
        {last.length === 0 ? (
          <p>{t('rooms:recap.begun')}</p>
        ) : (
          <>
            <h2>{t('rooms:recap.last')}</h2>
            <ul class="recap-last">
              {last.map((line) => (
                <li key={line}>{line.charAt(0).toUpperCase() + line.slice(1)}</li>
              ))}
            </ul>
          </>
        )}
        <Button tone="primary" size="large" icon="play" onPress={onGo}>
          {t('rooms:recap.go')}
        </Button>
      </section>
    </div>
  );
}
