// What is answered to whatever a device sends? Always something, with a reason where it is a no.
import { askIn } from '../core/rooms/parse-ask.ts';
import type { Answer, Ask } from '../core/rooms/wire.ts';
import { type Answering, type Desk, refused } from './asked.ts';
import { ENTER_ASKS } from './enter-asks.ts';
import type { Device } from './live-room.ts';
import { PLAY_ASKS } from './play-asks.ts';

const ANSWERS: { readonly [Type in Ask['type']]: Answering<Type> } = { ...ENTER_ASKS, ...PLAY_ASKS };

export async function answer(desk: Desk, device: Device, data: unknown): Promise<Answer> {
  const ask = askIn(data);
  if (!ask) return refused('notUnderstood');
  const { bound } = device;
  if (bound) bound.live.used = desk.office.clock.now();
  const answering = ANSWERS[ask.type] as unknown as Answering<Ask['type']>;
  try {
    return await answering({ desk, device, ask });
  } catch (error) {
    // The message names streams and files, never what the device sent.
    console.error(`an ask to ${ask.type} failed: ${error instanceof Error ? error.message : 'unknown'}`);
    const over = bound && !desk.office.rooms.has(bound.live.id);
    return refused(over ? 'ended' : 'notKept');
  }
}
