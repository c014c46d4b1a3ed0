// Does a decision keep its number until it is answered, and is there only one on its way?
import { expect, test } from 'vitest';
import { arrived, newOutbox, put } from '../../../src/client/app/remote/outbox.ts';

const ready = { type: 'ready' } as const;
const on = { type: 'continue' } as const;

test('what is sent again has the number it had', () => {
  const box = put(newOutbox(1000), ready);
  expect(box.going).toEqual({ n: 1001, command: ready });
  expect(put(box, on)).toBe(box);
});

test('once it has arrived, the next one has a number above it', () => {
  const box = arrived(put(newOutbox(1000), ready), 1001);
  expect(box.going).toBeNull();
  expect(put(box, on).going).toEqual({ n: 1002, command: on });
});

test('an answer that comes twice takes nothing else away', () => {
  const box = put(arrived(put(newOutbox(1000), ready), 1001), on);
  expect(arrived(box, 1001)).toBe(box);
});

test('a page that is loaded anew goes on above the numbers it gave before', () => {
  const before = put(newOutbox(1000), ready);
  const later = put(newOutbox(2000), ready);
  expect(later.going?.n).toBeGreaterThan(before.going?.n ?? 0);
});
