// What does everybody who answers an ask need to know? Where rooms are, who asks, and how much guessing is too much.
import type { Message } from '../core/engine/index.ts';
import type { Moment } from '../core/rooms/deed.ts';
import { no } from '../core/rooms/refuse.ts';
import type { Answer, Ask } from '../core/rooms/wire.ts';
import type { Guesses } from './limits.ts';
import type { Device } from './live-room.ts';
import type { Office } from './office.ts';
import { drawNumber } from './secrets.ts';
import type { Tries } from './tries.ts';

export interface Desk {
  readonly office: Office;
  readonly codes: Tries;
  readonly tokens: Guesses;
  readonly recoveries: Guesses;
}

export type AskOf<Type extends Ask['type']> = Extract<Ask, { type: Type }>;

export interface Asked<Type extends Ask['type']> {
  readonly desk: Desk;
  readonly device: Device;
  readonly ask: AskOf<Type>;
}

export type Answering<Type extends Ask['type']> = (
  asked: Asked<Type>,
) => Answer<Type> | Promise<Answer<Type>>;

export type Refused = { readonly ok: false; readonly why: Message };

export const refused = (name: string): Refused => ({ ok: false, why: no(name) });

export function momentNow({ clock }: Office): Moment {
  return { now: clock.now(), drawn: drawNumber() };
}
