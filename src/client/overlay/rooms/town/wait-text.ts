// What does a table do, or wait for? One line, for whoever looks on.
import type { TableGlance } from '../../../../core/rooms/wire.ts';
import { list, t } from '../../../app/say.ts';

export function waitText({ game, people }: TableGlance): string {
  if (!game) return t(people.length === 0 ? 'rooms:wall.empty' : 'rooms:wall.begins');
  if (game.step === 'over') return t('rooms:wall.over');
  if (game.awaits) return t('rooms:wall.held');
  if (game.waits.length === 0) return t('rooms:wall.plays');
  return t('rooms:wall.waits', { who: list(game.waits.map((seat) => t(`ui:actor.${seat}.the`))) });
}
