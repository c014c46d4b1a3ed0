// How is an ask along a lantern told, and its answer?
import type { ActorId } from '../content/vocabulary.ts';
import type { Message, Reply, Want } from '../engine/index.ts';

interface Ask {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly want: Want;
  /** Absent while it is only asked. */
  readonly reply?: Reply;
}

type Said = 'asked' | 'yes' | 'no' | 'if';

const KEYS: Readonly<Record<Said, Readonly<Record<Want['kind'], string>>>> = {
  asked: {
    bring: 'log:event.asked.bring',
    leave: 'log:event.asked.leave',
    lend: 'log:event.asked.lend',
  },
  yes: {
    bring: 'log:event.answered.yes.bring',
    leave: 'log:event.answered.yes.leave',
    lend: 'log:event.answered.yes.lend',
  },
  no: {
    bring: 'log:event.answered.no.bring',
    leave: 'log:event.answered.no.leave',
    lend: 'log:event.answered.no.lend',
  },
  if: {
    bring: 'log:event.answered.if.bring',
    leave: 'log:event.answered.if.leave',
    lend: 'log:event.answered.if.lend',
  },
};

function saidOf(reply: Reply | undefined): Said {
  if (reply === undefined) return 'asked';
  return typeof reply === 'string' ? reply : 'if';
}

/** A "yes, if" names what is wanted in return, not what was asked. */
export function askedMessage({ from, to, want, reply }: Ask): Message {
  const about = typeof reply === 'object' ? reply.if : want;
  const what = about.kind === 'lend' ? {} : { capability: about.capability, trend: about.trend };
  return { key: KEYS[saidOf(reply)][about.kind], params: { from, to, ...what } };
}
