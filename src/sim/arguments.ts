// What was asked on the command line? Every mistake gets a sentence that says what would be right.
import { SESSIONS, type SessionId } from '../core/engine/index.ts';

export interface Options {
  readonly policy: string;
  readonly games: number;
  readonly seed: number;
  readonly session: SessionId;
  readonly information: 'apart' | 'table';
  readonly json: boolean;
  readonly list: boolean;
}

export class BadArgument extends Error {}

const DEFAULTS: Options = {
  policy: 'concert',
  games: 500,
  seed: 1,
  session: 'standard',
  information: 'apart',
  json: false,
  list: false,
};

/** A whole number in a range, or a sentence about it. */
function whole(name: string, value: string, [from, to]: readonly [number, number]): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < from || number > to)
    throw new BadArgument(`--${name} takes a whole number from ${from} to ${to}, not "${value}".`);
  return number;
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new BadArgument(`--${name} takes ${known.join(', ')}; not "${value}".`);
  return found;
}

type Reader = (value: string) => Partial<Options>;

const VALUES: Readonly<Record<string, Reader>> = {
  policy: (value) => ({ policy: value }),
  games: (value) => ({ games: whole('games', value, [1, 1_000_000]) }),
  seed: (value) => ({ seed: whole('seed', value, [0, 2 ** 32 - 1]) }),
  session: (value) => ({ session: oneOf('session', value, SESSIONS) }),
  information: (value) => ({ information: oneOf('information', value, ['apart', 'table']) }),
};

const FLAGS: Readonly<Record<string, Partial<Options>>> = { json: { json: true }, list: { list: true } };

/** Options of a program; only those it names are taken. */
export function readOptions(args: readonly string[], taken: readonly (keyof Options)[]): Options {
  let options = DEFAULTS;
  for (let i = 0; i < args.length; i++) {
    const name = (args[i] ?? '').replace(/^--/, '');
    const known = args[i]?.startsWith('--') && taken.some((one) => one === name);
    const flag = FLAGS[name];
    const reader = VALUES[name];
    if (!known)
      throw new BadArgument(`"${args[i]}" is not known. Try: ${taken.map((t) => `--${t}`).join(' ')}`);
    if (flag) options = { ...options, ...flag };
    else if (reader) {
      i++;
      const value = args[i];
      if (value === undefined) throw new BadArgument(`--${name} needs a value.`);
      options = { ...options, ...reader(value) };
    }
  }
  return options;
}
