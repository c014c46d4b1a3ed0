// What is it called on this page? Names of ids, and sentences that begin with a capital.
import type { ActorId, Capability, Condition } from '../../../core/content/vocabulary.ts';
import type { Message, Want } from '../../../core/engine/index.ts';
import { packText, say, t } from '../../app/say.ts';
import { words } from '../../app/words.ts';

/** A sentence may begin with a name that is written small inside it. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1);
}

export function sentence(message: Message): string {
  return capital(say(message, 'game'));
}

export function actorName(seat: ActorId): string {
  return t(`ui:actor.${seat}.name`);
}

export function capabilityName(capability: Capability): string {
  return capital(t(`ui:capability.${capability}`));
}

export function conditionName(condition: Condition): string {
  return capital(t(`ui:condition.${condition}`));
}

/** "the town hall, the company and you". */
export function seatList(seats: readonly ActorId[], me: ActorId | null = null): string {
  const names = seats.map((seat) => (seat === me ? t('game:you') : t(`ui:actor.${seat}.the`)));
  return new Intl.ListFormat(words.language, { type: 'conjunction' }).format(names);
}

export function trendName(trend: string): string {
  return packText('trends', trend, 'name');
}

export function cardName(card: string): string {
  return packText('actions', card, 'name');
}

/** What somebody wants along a lantern, as the one who asks would say it. */
export function wantText(want: Want): string {
  if (want.kind === 'lend') return t('game:want.lend');
  const params = { capability: t(`ui:capability.${want.capability}`), trend: trendName(want.trend) };
  return want.kind === 'bring' ? t('game:want.bring', params) : t('game:want.leave', params);
}

/** A number with its sign, with a true minus. */
export function signed(by: number): string {
  return by < 0 ? `−${-by}` : `+${by}`;
}
