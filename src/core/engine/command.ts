// What can a seat ask for? Commands are imperative, plain data, and the only way a game changes.
import type { ActorId, Capability } from '../content/vocabulary.ts';

/** What an ask wants along a lantern. */
export type Want =
  /** "Bring ● to this trend": a card that fills this need there. */
  | { readonly kind: 'bring'; readonly capability: Capability; readonly trend: string }
  /** "Leave ● of this trend to me." */
  | { readonly kind: 'leave'; readonly capability: Capability; readonly trend: string }
  /** "Lend me one effort." */
  | { readonly kind: 'lend' };

export type House = 'measurement' | 'backbone' | 'upkeep';

export type Command =
  /** Agree, on three: where it matters most (!) and where I will act (✋). Null puts none. */
  | { readonly type: 'point'; readonly important: string | null; readonly act: string | null }
  /** Send a messenger to another corner of the room: it lights a lantern between the two. */
  | { readonly type: 'visit'; readonly to: ActorId }
  /** Move a hand that is alone on its trend, once. */
  | { readonly type: 'move'; readonly to: string }
  /** The common house: promise one effort in the open, or take the promise back. */
  | { readonly type: 'pledge'; readonly into: House }
  | { readonly type: 'withdraw'; readonly into: House }
  /** Turn one's mandate up for those one is connected to. */
  | { readonly type: 'showMandate' }
  /** One free exchange of any number of cards, before anything is placed. */
  | { readonly type: 'exchange'; readonly cards: readonly string[] }
  | { readonly type: 'contribute'; readonly card: string; readonly trend: string }
  | { readonly type: 'goAlone'; readonly card: string }
  /** Undo a placement. */
  | { readonly type: 'takeBack'; readonly card: string }
  | { readonly type: 'lend'; readonly to: ActorId }
  | { readonly type: 'recall'; readonly to: ActorId }
  | { readonly type: 'ask'; readonly to: ActorId; readonly want: Want }
  | { readonly type: 'answer'; readonly ask: number; readonly reply: Reply }
  /** Done with this step. */
  | { readonly type: 'ready' }
  /** The group places one ✦ of the backbone on an open need. */
  | { readonly type: 'star'; readonly trend: string; readonly need: number }
  /** "What do we change?": one of the sentences of this year's causes. */
  | { readonly type: 'reflect'; readonly on: number }
  /** Go on to the next year, or to the end. */
  | { readonly type: 'continue' }
  | { readonly type: 'setDifficulty'; readonly easier: boolean };

/** An answer: yes binds, no does not, "yes, if" waits for the asker's yes. */
export type Reply = 'yes' | 'no' | { readonly if: Want };

export type CommandType = Command['type'];
