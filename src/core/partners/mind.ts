// What is a partner, and a policy? Somebody who sees a view, chooses from what is legal, and can say why.
import type { Command, Dice, Message, View } from '../engine/index.ts';

export interface Decision {
  /** One of the legal commands that were offered. */
  readonly command: Command;
  /** Intention and reason in one line: said along lanterns, and the answer to "why?". */
  readonly why: Message;
}

/** Decides for the seat the view belongs to. Pure: same view, same legal commands, same dice, same decision. */
export type Mind = (view: View, legal: readonly Command[], random: Dice) => Decision;
