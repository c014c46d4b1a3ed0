// Who has come? The way in as large as the wall, and each table with the names that sit there.
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { linkToJoin, spacedCode } from '../../../app/remote/code.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { nameText, tableName } from '../names.ts';
import { Qr } from '../qr.tsx';
import { useAddress } from '../use-address.ts';
import './arriving.css';

export function Arriving({ room }: { room: RoomView }) {
  const address = useAddress();
  const people = room.tables.reduce((sum, table) => sum + table.people.length, 0);
  return (
    <div class="arriving">
      <section class="arriving-way paper" aria-labelledby="arriving-title">
        <h2 id="arriving-title">{t('rooms:wall.how')}</h2>
        <Qr text={linkToJoin(address, room.code)} label={t('rooms:qr')} />
        <p class="arriving-address">{address.replace(/^https?:\/\//, '').replace(/\/$/, '')}</p>
        <p class="arriving-code">{spacedCode(room.code)}</p>
      </section>
      <section class="arriving-people" aria-labelledby="people-title">
        <h2 id="people-title">{t('rooms:people', { count: people })}</h2>
        <ul class={`arriving-tables ${room.tables.length > 4 ? 'is-many' : ''}`}>
          {room.tables.map((table, n) => (
            <li key={tableName(n)} class="paper">
              <h3>{tableName(n)}</h3>
              {table.people.length === 0 && <p>{t('rooms:roster.nobody')}</p>}
              <ul>
                {table.people.map(({ id, name, seat }) => (
                  <li key={id}>
                    <Icon name={seat ?? 'eye'} class={`is-${seat ?? 'none'}`} /> {nameText(name)}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
