// How is the debrief divided? Into movements, as a piece of music is, and each into sheets with a heading.
import type { ComponentChildren } from 'preact';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import { MOVEMENTS, type MovementId, type PartId, TITLES } from './parts.ts';
import { hasAny, isIn, useShown } from './phases.ts';

export interface MovementProps {
  readonly id: MovementId;
  readonly children: ComponentChildren;
}

export function Movement({ id, children }: MovementProps) {
  const { name, cue, number } = MOVEMENTS[id];
  const shown = useShown();
  return (
    <section class={`movement is-${id}`} aria-labelledby={`movement-${id}`} hidden={!hasAny(shown, id)}>
      <div class="movement-head">
        <h2 id={`movement-${id}`} tabIndex={-1}>
          <span class="movement-number" aria-hidden="true">
            {number}
          </span>{' '}
          {t(name)}
        </h2>
        <p>{t(cue)}</p>
      </div>
      <div class="movement-parts">{children}</div>
    </section>
  );
}

export interface PartProps {
  readonly id: PartId;
  readonly icon: IconName;
  /** half: two of them lie side by side where there is room. */
  readonly width?: 'whole' | 'half';
  readonly lead?: string;
  readonly children: ComponentChildren;
}

export function Part({ id, icon, width = 'whole', lead, children }: PartProps) {
  const shown = useShown();
  return (
    <section
      class={`part paper is-${width} of-${id}`}
      aria-labelledby={`part-${id}`}
      hidden={!isIn(shown, id)}
    >
      <h3 id={`part-${id}`} tabIndex={-1}>
        <Icon name={icon} /> {t(TITLES[id])}
      </h3>
      {lead !== undefined && <p class="part-lead">{lead}</p>}
      {children}
    </section>
  );
}
