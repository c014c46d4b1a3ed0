// How do the tables of a class stand side by side? A sheet each, in the order of the room: its stave, and its town where there is room.
import type { Section } from '../../../../../core/debrief/compose/index.ts';
import { t } from '../../../../app/say.ts';
import { StaveFigure } from '../../../figures/stave-figure.tsx';
import { staveOf } from '../../../figures/stave-model.ts';
import { tableName } from '../../names.ts';
import { TownPicture } from '../../town/town-picture.tsx';
import type { TableOfClass } from './use-class.ts';

/** Sheets in a row: two rows from seven tables on. */
function columnsOf(tables: number): number {
  return tables <= 6 ? tables : Math.ceil(tables / 2);
}

export interface ClassRowProps {
  readonly tables: readonly TableOfClass[];
  /** Whose theme sounds, or all; null: nothing does. */
  readonly sounds: Section | null;
  readonly towns?: 'shown';
}

export function ClassRow({ tables, sounds, towns }: ClassRowProps) {
  return (
    <ul class={`class-row ${towns ? 'is-pictured' : ''}`} style={{ '--columns': columnsOf(tables.length) }}>
      {tables.map(({ table, view }) => {
        const heard = sounds !== null && (sounds.table === null || sounds.table === table);
        return (
          <li
            key={table}
            class={`paper ${heard ? 'is-sounding' : ''}`}
            aria-current={heard ? 'true' : undefined}
          >
            <h2>{tableName(table)}</h2>
            {towns && <TownPicture view={view} />}
            <div role="img" aria-label={t('rooms:stave')}>
              <StaveFigure stave={staveOf(view)} size="large" />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
