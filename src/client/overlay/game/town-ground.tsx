// Where is the town to be seen? The board's own place among the parts of the table: it moves here as it is, painted once.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/use-app.ts';
import { skyAbove } from '../../board/still.ts';
import { PavilionSigns } from '../figures/pavilion-signs.tsx';
import { useGround } from './ground.ts';
import { Moment } from './moment.tsx';
import { useTable } from './table-context.ts';
import './styles/strip.css';
import './styles/town.css';
import './styles/town-signs.css';

/** The picture alone: everything it shows is also in words beside it. */
function Picture({ host }: { host: HTMLElement | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host) place.current?.append(host);
  }, [host]);
  return <div class="town-picture" ref={place} aria-hidden="true" />;
}

/** The names of the pavilions, where the picture has them. */
function Signs() {
  const { view } = useTable();
  return (
    <div class="town-signs">
      <PavilionSigns own={view.seat} />
    </div>
  );
}

/** The town with what lies over it; without one, what lies over it alone. */
export function Town({ room, children }: { room: 'all' | 'low'; children: ComponentChildren }) {
  const { kind, host } = useGround();
  const { view } = useTable();
  const palette = useApp((state) => state.preferences.palette);
  if (kind !== 'town') return <>{children}</>;
  return (
    <div class={`town is-${room}`} style={{ '--above': skyAbove(view.calendar, palette) }}>
      <Picture host={host} />
      <Signs />
      {children}
      <Moment />
    </div>
  );
}

/** On a phone: a strip of the town under the head. */
export function TownStrip() {
  const { kind, host } = useGround();
  if (kind !== 'strip') return null;
  return (
    <div class="town-strip">
      <Picture host={host} />
      <Signs />
      <Moment />
    </div>
  );
}
