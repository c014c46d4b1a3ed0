// What does the server do with messages nobody should send? Counts answers, and watches for what should not get out.
import WebSocket from 'ws';
import type { Dice } from '../../../src/core/engine/index.ts';
import { askIn } from '../../../src/core/rooms/parse-ask.ts';
import type { Answer } from '../../../src/core/rooms/wire.ts';
import type { Device } from './device.ts';
import { garbage, rawGarbage, sent } from './garbage.ts';
import { type Actor, illegalAsk } from './illegal.ts';
import type { Targets } from './targets.ts';

export interface Count {
  sent: number;
  /** In the form of an ask. */
  schemaValid: number;
  refused: number;
  withoutReason: number;
  accepted: number;
  /** Lines that broke over it, or packets that no answer is due to. */
  unanswered: number;
  leaks: number;
  /** How often each reason was given. */
  readonly reasons: Record<string, number>;
}

export const noCount = (): Count => ({
  sent: 0,
  schemaValid: 0,
  refused: 0,
  withoutReason: 0,
  accepted: 0,
  unanswered: 0,
  leaks: 0,
  reasons: {},
});

/** Does this device get what is for others? */
export function leaksIn(targets: Targets, device: Device, got: unknown): boolean {
  const text = JSON.stringify(got) ?? '';
  const foreign = targets.hands.filter(({ owners }) => !owners.includes(device));
  return (
    foreign.some((hand) => text.includes(hand.text)) ||
    targets.secrets.some((secret) => text.includes(secret))
  );
}

function note(count: Count, answer: Answer, message: unknown): void {
  if (answer.ok) {
    // Told, so that the one who reads it can send it again.
    if (count.accepted++ < 5) console.error(`accepted: ${JSON.stringify(message)}`);
    return;
  }
  count.refused++;
  const key = answer.why?.key;
  if (typeof key !== 'string') count.withoutReason++;
  else count.reasons[key] = (count.reasons[key] ?? 0) + 1;
}

/** One of three kinds in turn: garbage, well said and not allowed, with a token that does not count. */
function nextMessage(
  { actors, stale }: Targets,
  nth: number,
  dice: Dice,
): { actor: Actor; message: unknown } {
  const strangers = actors.filter(({ part }) => part === 'stranger');
  // Whoever has a right would lose it by asking for another: strangers try tokens.
  const actor = dice.pick(nth % 3 === 2 ? strangers : actors) ?? strangers[0];
  if (!actor) throw new Error('nobody attacks');
  if (nth % 3 === 0) return { actor, message: garbage(dice) };
  if (nth % 3 === 1) return { actor, message: illegalAsk(dice, actor) };
  const has = { room: 'a-1', 'table 0': 'a-2' };
  return { actor, message: { type: 'enter', token: dice.pick(stale) ?? '', has } };
}

async function sendOne(
  targets: Targets,
  actor: Actor,
  about: { message: unknown; count: Count },
): Promise<void> {
  const { message, count } = about;
  count.sent++;
  if (askIn(sent(message)) !== null) count.schemaValid++;
  const answer = await actor.device.askAnything(message).catch(() => null);
  if (answer === null) {
    count.unanswered++;
    while (!actor.device.isConnected()) await new Promise((resolve) => setTimeout(resolve, 5));
    return;
  }
  note(count, answer as Answer, message);
  if (leaksIn(targets, actor.device, answer)) count.leaks++;
}

/** One line for each: who talks to nobody is cut off. */
export function sendRaw(url: string, dice: Dice, count: Count): Promise<void> {
  count.sent++;
  count.unanswered++;
  return new Promise((resolve) => {
    const line = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    line.on('error', () => resolve());
    line.on('close', () => resolve());
    line.on('open', () => {
      if (dice.below(2) === 0) line.send('40{"wire":1}');
      line.send(rawGarbage(dice));
      setTimeout(() => line.terminate(), 20);
    });
  });
}

const AT_ONCE = 300;
/** One of so many is not even an ask of the protocol. */
const RAW = 300;

export interface Attack {
  readonly targets: Targets;
  readonly url: string;
  readonly messages: number;
  readonly dice: Dice;
}

export async function attack({ targets, url, messages, dice }: Attack): Promise<Count> {
  const count = noCount();
  for (const actor of targets.actors)
    actor.device.onTold((telling) => {
      if (leaksIn(targets, actor.device, telling)) count.leaks++;
    });
  while (count.sent < messages) {
    const sending: Promise<void>[] = [];
    for (let n = 0; n < AT_ONCE && count.sent < messages; n++) {
      if (count.sent % RAW === 0) sending.push(sendRaw(url, dice, count));
      const { actor, message } = nextMessage(targets, count.sent, dice);
      sending.push(sendOne(targets, actor, { message, count }));
    }
    await Promise.all(sending);
  }
  return count;
}
