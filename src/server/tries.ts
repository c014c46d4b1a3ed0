// When may a code be tried? At once while tries are left; otherwise it waits a moment for the next one.
import type { Clock } from './clock.ts';
import type { Guesses } from './limits.ts';
import type { Device } from './live-room.ts';

export interface Tries {
  /** True: it may be tried now, and is counted as wrong. False: none came free in time, or too many wait already. */
  readonly take: (who: Pick<Device, 'address' | 'line'>) => Promise<boolean>;
  /** It was right. */
  readonly giveBack: (address: string) => void;
  readonly forget: Guesses['forget'];
}

/** A device asks one thing after the other, so only one of its codes waits; it hears no more before a page gives up. */
const LONGEST_WAIT_IN_MS = 6500;
const LOOK_IN_MS = 250;
/** Codes that wait, of all addresses. */
const MOST_WAITING = 200;

type Waiting = (mayTry: boolean) => void;

interface Lines {
  readonly clock: Clock;
  readonly guesses: Guesses;
  /** By address, whoever came first first. */
  readonly waiting: Map<string, Waiting[]>;
  /** Addresses that are looked at again by and by. */
  readonly watched: Set<string>;
}

/** Tries that have come free go to those who wait. */
function serveLine({ guesses, waiting }: Lines, address: string): void {
  const line = waiting.get(address) ?? [];
  while (line.length > 0 && guesses.may(address)) {
    guesses.wrong(address);
    line[0]?.(true);
  }
}

function watch(lines: Lines, address: string): void {
  const { clock, waiting, watched } = lines;
  if (watched.has(address)) return;
  watched.add(address);
  clock.after(LOOK_IN_MS, () => {
    watched.delete(address);
    serveLine(lines, address);
    if (waiting.has(address)) watch(lines, address);
  });
}

function waitIn(lines: Lines, { address, line: connection }: Pick<Device, 'address' | 'line'>) {
  const { clock, waiting } = lines;
  return new Promise<boolean>((resolve) => {
    const line = waiting.get(address) ?? [];
    waiting.set(address, line);
    watch(lines, address);
    const stopWaiting = clock.after(LONGEST_WAIT_IN_MS, () => end(false));
    const hangUp = () => end(false);
    const end: Waiting = (mayTry) => {
      stopWaiting();
      connection.removeEventListener('abort', hangUp);
      line.splice(line.indexOf(end), 1);
      if (line.length === 0) waiting.delete(address);
      resolve(mayTry);
    };
    line.push(end);
    connection.addEventListener('abort', hangUp);
  });
}

/** @param most codes of one address that may wait */
export function tries(clock: Clock, guesses: Guesses, most: number): Tries {
  const lines: Lines = { clock, guesses, waiting: new Map(), watched: new Set() };
  return {
    take: async (who) => {
      const { address, line } = who;
      const before = lines.waiting.get(address)?.length ?? 0;
      // Nobody overtakes those who wait.
      if (before === 0 && guesses.may(address)) {
        guesses.wrong(address);
        return true;
      }
      const inAll = [...lines.waiting.values()].reduce((sum, one) => sum + one.length, 0);
      if (line.aborted || before >= most || inAll >= MOST_WAITING) return false;
      return waitIn(lines, who);
    },
    giveBack: (address) => {
      guesses.right(address);
      serveLine(lines, address);
    },
    forget: guesses.forget,
  };
}
