// Which rooms may this device come back to? What their server gave it, kept here for a day and erased with one button.
export interface Pass {
  /** Six digits. */
  readonly code: string;
  /** Shown to the server alone; never in an address. */
  readonly token: string;
  readonly right: 'host' | 'screen' | 'person';
  /** It leads nowhere any more: kept so that this device is known where it was sent out for good. */
  readonly banned?: true;
  /** Milliseconds since 1970. */
  readonly when: number;
}

const KEY = 'concert2030.rooms';
/** No room lives longer. */
const A_DAY_IN_MS = 86_400_000;
/** A device that opens many rooms keeps the latest. */
const MOST = 12;

function isPass(one: unknown): one is Pass {
  const { code, token, right, when } = (one ?? {}) as Partial<Record<keyof Pass, unknown>>;
  const rights: readonly unknown[] = ['host', 'screen', 'person'];
  return (
    typeof code === 'string' && typeof token === 'string' && rights.includes(right) && when === Number(when)
  );
}

/** Storage may be full or forbidden: then they last as long as the page. */
let here: readonly Pass[] | null = null;

function stored(): readonly Pass[] {
  if (here) return here;
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter(isPass) : [];
  } catch {
    return [];
  }
}

function store(list: readonly Pass[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    here = list;
  }
}

/** The latest first. */
function allOf(now: number): readonly Pass[] {
  const live = stored().filter(({ when }) => now - when < A_DAY_IN_MS);
  return [...live].sort((one, other) => other.when - one.when);
}

/** Those that lead somewhere, the latest first. */
export function passesOf(now: number): readonly Pass[] {
  return allOf(now).filter(({ banned }) => !banned);
}

/** The place from which this device was sent out of that room for good; null: none. */
export function bannedPass(code: string, now: number): Pass | null {
  return allOf(now).find((pass) => pass.banned && pass.code === code) ?? null;
}

/** One for each room and right: a new one takes the place of the old. */
export function keepPass(pass: Pass): void {
  const others = allOf(pass.when).filter(({ code, right }) => code !== pass.code || right !== pass.right);
  store([pass, ...others].slice(0, MOST));
}

export function dropPass({ token }: Pick<Pass, 'token'>): void {
  store(stored().filter((pass) => pass.token !== token));
}

export function erasePasses(): void {
  here = null;
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing stored, nothing to erase
  }
}
