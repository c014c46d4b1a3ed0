// What does somebody see who holds no seat? What lies open at their table, and the seats they may share.
import type { RoomView, TableView } from '../../../../core/rooms/wire.ts';
import { spacedCode } from '../../../app/remote/code.ts';
import { t } from '../../../app/say.ts';
import { LineSign } from '../line-sign.tsx';
import { tableName } from '../names.ts';
import { TownCard } from '../town/town-card.tsx';
import { LeaveButton } from './leave-button.tsx';
import { Places } from './places.tsx';
import { useGameWords } from './use-game-words.ts';

export function Onlooker({ room, table }: { room: RoomView; table: TableView }) {
  const here = useGameWords();
  const n = room.me?.table ?? 0;
  const glance = room.tables[n];
  if (!here || !glance) return <div class="busy" aria-hidden="true" />;
  return (
    <div class="page lobby">
      <header class="lobby-head">
        <h1>{t('rooms:place.onlooks', { table: tableName(n) })}</h1>
        <p class="lobby-code">
          {t('rooms:code', { code: spacedCode(room.code) })} <LineSign />
        </p>
      </header>
      <div class="lobby-columns">
        <TownCard name={tableName(n)} glance={glance} view={table.view} as="section" />
        <div class="lobby-column">
          <Places room={room} />
          <LeaveButton />
        </div>
      </div>
    </div>
  );
}
