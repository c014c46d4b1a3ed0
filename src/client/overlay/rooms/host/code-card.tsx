// How do people come in? The code as large as it gets, the square for phones, the address for everything else.
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { linkToJoin, shortLink, spacedCode } from '../../../app/remote/code.ts';
import { t } from '../../../app/say.ts';
import { Qr } from '../qr.tsx';
import { useAddress } from '../use-address.ts';

export function CodeCard({ room }: { room: RoomView }) {
  const address = useAddress();
  return (
    <section class="code-card paper" id="host-code" aria-labelledby="code-title">
      <h2 id="code-title">{t('rooms:host.comeIn')}</h2>
      <p class="code-large">{spacedCode(room.code)}</p>
      <Qr text={linkToJoin(address, room.code)} label={t('rooms:qr')} />
      <p class="code-link">{shortLink(address, room.code)}</p>
      {room.locked && <p class="choice-hint">{t('rooms:host.isLocked')}</p>}
    </section>
  );
}
