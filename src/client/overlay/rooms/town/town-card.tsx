// What does the room see of one town? Its picture, the year and the step, three gauges, the stave, and who is waited for.
import type { View } from '../../../../core/engine/index.ts';
import type { TableGlance } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { StaveFigure } from '../../figures/stave-figure.tsx';
import { staveOf } from '../../figures/stave-model.ts';
import { Icon } from '../../icons/icon.tsx';
import { stepName } from '../names.ts';
import { Gauges } from './gauges.tsx';
import { TownPicture } from './town-picture.tsx';
import { waitText } from './wait-text.ts';
import './town-card.css';

export interface TownCardProps {
  readonly name: string;
  readonly glance: TableGlance;
  readonly view: View;
  readonly as?: 'li' | 'section';
}

export function TownCard({ name, glance, view, as: Tag = 'li' }: TownCardProps) {
  return (
    <Tag class="town-card paper" aria-label={name}>
      <div class="town-card-head">
        <h2>{name}</h2>
        <p>
          <strong>{view.calendar}</strong> {stepName(view.step)}
        </p>
      </div>
      <TownPicture view={view} />
      <div class="town-card-state">
        <Gauges view={view} />
        <div class="town-card-stave" role="img" aria-label={t('rooms:stave')}>
          <StaveFigure stave={staveOf(view)} size="small" />
        </div>
      </div>
      <p class="town-card-wait">
        <Icon name={glance.game?.awaits ? 'check' : 'clock'} /> {waitText(glance)}
      </p>
    </Tag>
  );
}
