// How does somebody who is late come in? The code and the square, in the corner of the wall, all game long.
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { linkToJoin, spacedCode } from '../../../app/remote/code.ts';
import { t } from '../../../app/say.ts';
import { Qr } from '../qr.tsx';

export function WayIn({ room, address }: { room: RoomView; address: string }) {
  return (
    <aside class="way-in paper" aria-label={t('rooms:host.comeIn')}>
      <Qr text={linkToJoin(address, room.code)} label={t('rooms:qr')} />
      <p>
        <span>{t('rooms:wall.code')}</span>
        <strong>{spacedCode(room.code)}</strong>
      </p>
    </aside>
  );
}
