// What does only one device know, and what is kept of it? Drawn at random; of each only a hash stays here.
import {
  createHash,
  randomBytes,
  randomInt,
  type ScryptOptions,
  scrypt as scryptOf,
  timingSafeEqual,
} from 'node:crypto';
import { promisify } from 'node:util';

const scrypt = promisify<string, Buffer, number, ScryptOptions, Buffer>(scryptOf);
const COST: ScryptOptions = { N: 2 ** 14 };

const digits = (count: number): string => String(randomInt(10 ** count)).padStart(count, '0');

export const drawToken = (): string => randomBytes(32).toString('base64url');
export const drawId = (): string => randomBytes(9).toString('base64url');
/** A whole number from 0 to 2³² − 1. */
export const drawNumber = (): number => randomBytes(4).readUInt32BE();
/** What leads into a room: it gives no right beyond a seat. */
export const drawCode = (): string => digits(6);
/** Makes another device the host's: shown once, written on paper. */
export const drawRecovery = (): string => digits(8);

/** A token is 256 random bits: nothing slower is needed. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** A recovery code can be guessed: each guess costs. */
export async function recoveryHash(recovery: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await scrypt(recovery, salt, 32, COST);
  return `${salt.toString('base64url')}.${hash.toString('base64url')}`;
}

export async function isRecovery(recovery: string, kept: string): Promise<boolean> {
  const [salt = '', hash = ''] = kept.split('.');
  const expected = Buffer.from(hash, 'base64url');
  if (expected.length !== 32) return false;
  return timingSafeEqual(await scrypt(recovery, Buffer.from(salt, 'base64url'), 32, COST), expected);
}
