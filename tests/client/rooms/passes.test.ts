// Does a device keep its places for a day, one for each room and right, and lose them when it should?
import { beforeEach, expect, test, vi } from 'vitest';
import {
  bannedPass,
  dropPass,
  erasePasses,
  keepPass,
  type Pass,
  passesOf,
} from '../../../src/client/app/passes.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

const HOUR = 3_600_000;
const pass = (part: Partial<Pass> = {}): Pass => ({
  code: '123456',
  token: 'a',
  right: 'person',
  when: 0,
  ...part,
});

test('the latest comes first, and a new place in the same room takes the place of the old one', () => {
  keepPass(pass());
  keepPass(pass({ code: '222222', token: 'b', when: 1 }));
  keepPass(pass({ token: 'c', when: 2 }));
  keepPass(pass({ token: 'd', right: 'host', when: 3 }));
  expect(passesOf(4).map(({ token }) => token)).toEqual(['d', 'c', 'b']);
});

test('after a day a place is forgotten, and one that was given up at once', () => {
  keepPass(pass());
  keepPass(pass({ token: 'b', code: '222222', when: HOUR }));
  expect(passesOf(24.5 * HOUR).map(({ token }) => token)).toEqual(['b']);
  dropPass({ token: 'b' });
  expect(passesOf(2 * HOUR).map(({ token }) => token)).toEqual(['a']);
});

test('a place one was sent out of for good is offered no more, and known by its room', () => {
  keepPass(pass({ banned: true }));
  keepPass(pass({ token: 'b', code: '222222', when: 1 }));
  expect(passesOf(2).map(({ token }) => token)).toEqual(['b']);
  expect(bannedPass('123456', 2)?.token).toBe('a');
  expect(bannedPass('222222', 2)).toBeNull();
});

test('everything is under one key, and erased with it', () => {
  keepPass(pass());
  expect([...kept.keys()]).toEqual(['concert2030.rooms']);
  erasePasses();
  expect(kept.size).toBe(0);
});

test('what somebody else wrote there is no place, and no crash', () => {
  for (const text of ['{', '{}', '[{"code":"x"}]', 'null']) {
    kept.set('concert2030.rooms', text);
    expect(passesOf(0)).toEqual([]);
  }
});
