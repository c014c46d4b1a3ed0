// Which door leads into the rules? This one, for every caller.
export type { Applied } from './apply.ts';
export { type Aside, afterAside, eventOf } from './aside.ts';
export { audience } from './audience.ts';
export type { Because, Lost } from './because.ts';
export type { Command, CommandType, House, Reply, Want } from './command.ts';
export type { Deck } from './deck.ts';
export type { EventType, GameEvent } from './event.ts';
export {
  type Entry,
  enter,
  type Log,
  type Logged,
  newLog,
  type Replay,
  type Replayed,
  replay,
  upTo,
  yearStart,
} from './log.ts';
export type { Ask, Fill, Placement, State, Step } from './model.ts';
export { FULL, NUMBERS, tableSize } from './numbers.ts';
export { ENDINGS, type Ending, type Outcome, starsAt } from './outcome.ts';
export { Dice, streamOf } from './random.ts';
export type { Notes, Played, YearRecord } from './record.ts';
export { type Rules, rulesOf } from './rules.ts';
export { sameCommand, sameValue } from './same.ts';
export { calendar, ROOM_SESSIONS, SESSION, SESSIONS, type Session, type SessionId } from './sessions.ts';
export type { Message, Pair, Player, SeatSetup, Setup } from './setup.ts';
export { LOG_FORMAT, PLAYERS, RULES_VERSION } from './setup.ts';
export type { NeedView, SeatView, TrendView, View } from './view-model.ts';
