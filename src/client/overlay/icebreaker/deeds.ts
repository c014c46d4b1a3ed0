// Which commands does the host's touch stand for? A card voted for, a messenger sent, a step forward, a step back.
import { ACTORS, type ActorId } from '../../../core/content/vocabulary.ts';
import { sendSpoken, stepBack } from '../../app/move.ts';
import type { MomentId } from './moments.ts';
import { type Corner, missingIn, type Room, type RoomCard } from './room.ts';

/** A card is given, or taken back; a third one takes the place of the first. */
export function tapCard({ state }: Room, { seat }: Corner, card: RoomCard): void {
  const { plan, effort } = state.seats[seat];
  const [first] = plan;
  const away = card.given ? card.id : effort === 0 ? first?.card : undefined;
  sendSpoken([
    ...(away === undefined ? [] : [{ seat, command: { type: 'takeBack', card: away } as const }]),
    ...(card.given
      ? []
      : [{ seat, command: { type: 'contribute', card: card.id, trend: card.trend } as const }]),
  ]);
}

/** Sends a messenger; one that went elsewhere is called back first, and the others go where they went. */
export function tapVisit({ corners, log }: Room, seat: ActorId, to: ActorId): void {
  const before = corners.find((corner) => corner.seat === seat)?.visits ?? null;
  if (before === to) return;
  const others = corners.filter((corner) => corner.visits !== null && corner.seat !== seat);
  if (before !== null) stepBack(log.commands.findIndex(({ command }) => command.type === 'visit'));
  const again = before === null ? [] : others;
  sendSpoken([
    ...again.flatMap((corner) =>
      corner.visits ? [{ seat: corner.seat, command: { type: 'visit', to: corner.visits } as const }] : [],
    ),
    { seat, command: { type: 'visit', to } },
  ]);
}

/** What is missing before this moment can be left. */
export function waitsFor(room: Room, moment: MomentId): number {
  if (moment === 'vote' || moment === 'voteAgain') return missingIn(room, 'cards');
  return moment === 'messenger' ? missingIn(room, 'messengers') : 0;
}

const everybodyReady = () =>
  sendSpoken(ACTORS.map((seat) => ({ seat, command: { type: 'ready' } as const })));
const goOn = () => sendSpoken([{ seat: 'association', command: { type: 'continue' } }]);

/** Leaves a moment forward: what the rules need for it. */
export function leaveForward({ state }: Room, moment: MomentId): void {
  if (moment === 'vote' || moment === 'voteAgain') everybodyReady();
  if (moment === 'reveal') goOn();
  if (moment === 'changed' && state.step === 'reflect') goOn();
}

/** Leaves a moment backward: cards that were turned over are face down again. */
export function leaveBack({ log: { commands } }: Room, moment: MomentId): void {
  const types = commands.map(({ command }) => command.type);
  if (moment === 'messenger') stepBack(types.indexOf('continue'));
  if (moment !== 'reveal' && moment !== 'revealAgain') return;
  let at = types.lastIndexOf('ready');
  while (types[at - 1] === 'ready') at--;
  stepBack(at);
}
