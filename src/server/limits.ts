// How much is too much? Buckets that refill by themselves; whoever empties one waits.
import type { Clock } from './clock.ts';

export interface Limits {
  /** Rooms open at the same time, and of these from one address. */
  readonly rooms: number;
  readonly roomsOfAddress: number;
  /**
   * A minute, from one address: codes that lead nowhere; so many more for each device from there that is in a room, as
   * a school is one address; and so many at most.
   */
  readonly wrongCodes: number;
  readonly wrongCodesOfSitting: number;
  readonly mostWrongCodes: number;
  /** Codes of one address that wait until one may be tried again. */
  readonly waitingCodes: number;
  /** A minute, from one address: tokens nobody has, recovery codes that are wrong. */
  readonly wrongTokens: number;
  readonly wrongRecoveries: number;
  /**
   * A minute, of each kind, from all addresses together that nobody in a room has, and as many from those that somebody
   * has: whoever guesses from everywhere is stopped too, and does not stop a class.
   */
  readonly wrongInAll: number;
  /** Asks of one device: so many a second, and so many at once. */
  readonly asks: { readonly rate: number; readonly burst: number };
  /** Asks beyond that after which the device is let go. */
  readonly patience: number;
}

/**
 * What somebody may try who guesses codes, of a million, in an hour: from one address 10 at once and then one in six
 * seconds, 610; from one with thirty devices of their own in rooms of their own 100 and 6000; from any number of addresses
 * 600 and 36,000, and as many again from addresses with devices in rooms. The last are 73,200: a room that is open for
 * an hour is then found with a chance of 7 %, by whom thousands of addresses obey; by one address with 0.06 %. What
 * they find is a seat, which the host sees. Each process counts for itself.
 */
export const LIMITS: Limits = {
  rooms: 200,
  roomsOfAddress: 100,
  wrongCodes: 10,
  wrongCodesOfSitting: 3,
  mostWrongCodes: 100,
  waitingCodes: 5,
  wrongTokens: 100,
  wrongRecoveries: 10,
  wrongInAll: 600,
  asks: { rate: 20, burst: 40 },
  patience: 40,
};

export interface Bucket {
  /** Drops left. */
  readonly level: () => number;
  /** Takes one out. False: it was empty. */
  readonly take: () => boolean;
  readonly giveBack: () => void;
  /** Nothing is missing from it. */
  readonly isFull: () => boolean;
}

interface Holding {
  readonly size: number;
  /** Drops that come back in a second. */
  readonly rate: number;
}

/** @param holding asked each time, as it may change */
export function bucket(clock: Clock, holding: () => Holding): Bucket {
  let [missing, at] = [0, clock.now()];
  const refill = () => {
    const now = clock.now();
    missing = Math.max(0, missing - (Math.max(0, now - at) / 1000) * holding().rate);
    at = now;
  };
  const level = () => {
    refill();
    return holding().size - missing;
  };
  return {
    level,
    take: () => {
      if (level() < 1) return false;
      missing += 1;
      return true;
    },
    giveBack: () => {
      missing = Math.max(0, missing - 1);
    },
    isFull: () => {
      refill();
      return missing === 0;
    },
  };
}

/** Wrong guesses of one kind; guesses that are right are never counted. */
export interface Guesses {
  /** May somebody at this address guess? */
  readonly may: (address: string) => boolean;
  readonly wrong: (address: string) => void;
  /** One that was counted before it was known turned out to be right. */
  readonly right: (address: string) => void;
  /** Lets go of addresses with nothing against them: a minute after their last wrong guess. Returns how many are left. */
  readonly forget: () => number;
}

export interface Allowance {
  /** Wrong guesses a minute from an address of which so many devices are in rooms. */
  readonly each: (sitting: number) => number;
  readonly inAll: number;
  readonly sitting: (address: string) => number;
}

export function guesses(clock: Clock, { each, inAll, sitting }: Allowance): Guesses {
  const perMinute = (size: () => number) => bucket(clock, () => ({ size: size(), rate: size() / 60 }));
  const [inside, outside] = [perMinute(() => inAll), perMinute(() => inAll)];
  const allOf = (address: string) => (sitting(address) > 0 ? inside : outside);
  const ofAddress = new Map<string, Bucket>();
  const bucketOf = (address: string): Bucket => {
    const known = ofAddress.get(address) ?? perMinute(() => each(sitting(address)));
    ofAddress.set(address, known);
    return known;
  };
  return {
    may: (address) => (ofAddress.get(address)?.level() ?? 1) >= 1 && allOf(address).level() >= 1,
    wrong: (address) => {
      bucketOf(address).take();
      allOf(address).take();
    },
    right: (address) => {
      ofAddress.get(address)?.giveBack();
      allOf(address).giveBack();
    },
    forget: () => {
      for (const [address, one] of ofAddress) if (one.isFull()) ofAddress.delete(address);
      return ofAddress.size;
    },
  };
}
