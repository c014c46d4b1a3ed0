// Is there a game to go on with? Then it is one press away, with its year and its actor.

import type { ActorId } from '../../../core/content/vocabulary.ts';
import { continueGame } from '../../app/play.ts';
import { routeOf } from '../../app/route.ts';
import type { Save } from '../../app/saves.ts';
import { t } from '../../app/say.ts';
import { app } from '../../app/store.ts';
import { useApp } from '../../app/use-app.ts';
import { Button } from '../kit/button.tsx';

/** The seat the person holds in a kept game. */
export function actorOf(save: Save): ActorId {
  const { seats } = save.log.setup;
  return (seats.find((seat) => seat.player === 'person') ?? seats[0])?.actor ?? 'association';
}

/** Whose game it is: the person's part, or a whole room's. */
export function partOf(save: Save): string {
  const { setup } = save.log;
  if (routeOf({ setup, step: 'act' }) === 'icebreaker') return t('ui:title.icebreaker');
  return t(`ui:actor.${actorOf(save)}.name`);
}

export async function goOn(save: Save): Promise<void> {
  const why = await continueGame(save, save.id);
  if (why) app.setState({ notice: { ...why, key: `log:${why.key}` }, busy: false });
}

export function ContinueButton() {
  const saves = useApp((state) => state.saves);
  const latest = saves?.find((found) => found.ok && !found.save.over);
  if (!latest?.ok) return null;
  const { save } = latest;
  const actor = partOf(save);
  return (
    <Button icon="again" onPress={() => void goOn(save)}>
      {save.year === null
        ? t('ui:home.continue', { actor })
        : t('ui:home.continueIn', { actor, year: save.year })}
    </Button>
  );
}
