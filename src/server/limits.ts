// How much is too much? Buckets that refill by themselves; whoever empties one waits.
import type { Clock } from './clock.ts';

export interface Limits {
  /** Rooms open at the same time, and of these from one address. */
  readonly rooms: number;
  readonly roomsOfAddress: number;
  /** A minute, from one address: codes that lead nowhere, tokens nobody has, recovery codes that are wrong. */
  readonly wrongCodes: number;
  readonly wrongTokens: number;
  readonly wrongRecoveries: number;
  /** A minute, from all addresses together, of each kind: whoever guesses from everywhere is stopped too. */
  readonly wrongInAll: number;
  /** Asks of one device: so many a second, and so many at once. */
  readonly asks: { readonly rate: number; readonly burst: number };
  /** Asks beyond that after which the device is let go. */
  readonly patience: number;
}

export const LIMITS: Limits = {
  rooms: 200,
  roomsOfAddress: 100,
  wrongCodes: 10,
  wrongTokens: 100,
  wrongRecoveries: 10,
  wrongInAll: 600,
  asks: { rate: 20, burst: 40 },
  patience: 40,
};

export interface Bucket {
  readonly level: () => number;
  /** Takes one out. False: it was empty. */
  readonly take: () => boolean;
  readonly giveBack: () => void;
}

/** @param size drops it holds; `rate` of them come back in a second */
export function bucket(clock: Clock, { size, rate }: { size: number; rate: number }): Bucket {
  let [level, at] = [size, clock.now()];
  const refilled = () => {
    const now = clock.now();
    level = Math.min(size, level + (Math.max(0, now - at) / 1000) * rate);
    at = now;
    return level;
  };
  return {
    level: refilled,
    take: () => {
      if (refilled() < 1) return false;
      level -= 1;
      return true;
    },
    giveBack: () => {
      level = Math.min(size, level + 1);
    },
  };
}

/** Wrong guesses of one kind; guesses that are right are never counted. */
export interface Guesses {
  /** May somebody at this address guess at all? Whoever sits in a room already is spared the common limit. */
  readonly may: (address: string, from: 'inside' | 'outside') => boolean;
  readonly wrong: (address: string) => void;
  readonly right: (address: string) => void;
}

const MANY_ADDRESSES = 10_000;

export function guesses(clock: Clock, { each, inAll }: { each: number; inAll: number }): Guesses {
  const perMinute = (size: number) => bucket(clock, { size, rate: size / 60 });
  const all = perMinute(inAll);
  const ofAddress = new Map<string, Bucket>();
  const forget = () => {
    if (ofAddress.size < MANY_ADDRESSES) return;
    for (const [address, one] of ofAddress) if (one.level() >= each) ofAddress.delete(address);
  };
  const bucketOf = (address: string): Bucket => {
    const known = ofAddress.get(address) ?? perMinute(each);
    ofAddress.set(address, known);
    return known;
  };
  return {
    may: (address, from) => {
      const level = ofAddress.get(address)?.level() ?? each;
      return level >= 1 && (from === 'inside' || all.level() >= 1);
    },
    wrong: (address) => {
      forget();
      bucketOf(address).take();
      all.take();
    },
    right: (address) => {
      ofAddress.get(address)?.giveBack();
      all.giveBack();
    },
  };
}
