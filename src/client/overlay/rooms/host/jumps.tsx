// How does a thumb reach everything on a long page? By a bar at the foot of a phone: the next step, the tables, the people, the rest.
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import type { IconName } from '../../icons/names.ts';
import { nextAction } from './next-action.ts';
import './jumps.css';

interface Jump {
  readonly name: 'next' | 'code' | 'tables' | 'people' | 'controls';
  readonly icon: IconName;
  /** How many things wait there for the host. */
  readonly calls: number;
}

function jumpsIn(room: RoomView): readonly Jump[] {
  const people = room.tables.flatMap((table) => table.people);
  const wishes = people.filter(({ wish }) => wish !== null).length;
  const pressable = room.paused || nextAction(room).deed !== null;
  return [
    { name: 'next', icon: 'play', calls: pressable ? 1 : 0 },
    room.phase === 'lobby'
      ? { name: 'code', icon: 'link', calls: 0 }
      : { name: 'tables', icon: 'board', calls: 0 },
    { name: 'people', icon: 'crowd', calls: wishes },
    { name: 'controls', icon: 'settings', calls: 0 },
  ];
}

function goTo(name: Jump['name']): void {
  const place = document.getElementById(`host-${name}`);
  place?.scrollIntoView({ block: 'start' });
  const heading = place?.querySelector('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

export function Jumps({ room }: { room: RoomView }) {
  return (
    <nav class="host-jumps" aria-label={t('rooms:jump.title')}>
      {jumpsIn(room).map(({ name, icon, calls }) => (
        <button type="button" key={name} class={calls > 0 ? 'is-called' : ''} onClick={() => goTo(name)}>
          <Icon name={icon} />
          <span>{t(`rooms:jump.${name}`)}</span>
          {name === 'people' && calls > 0 && <strong>{calls}</strong>}
        </button>
      ))}
    </nav>
  );
}
