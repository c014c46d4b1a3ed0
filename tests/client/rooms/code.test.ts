// Is a code understood however it is typed, and shown so that it can be read aloud?
import { expect, test } from 'vitest';
import {
  codeIn,
  digitsIn,
  isCode,
  linkToJoin,
  shortLink,
  spacedCode,
} from '../../../src/client/app/remote/code.ts';

test.each([
  ['123456', '123456'],
  [' 123 456 ', '123456'],
  ['123-456', '123456'],
  ['code: 123\u202f456', '123456'],
  ['١٢٣٤٥٦', '123456'],
  ['۱۲۳۴۵۶', '123456'],
  ['１２３４５６', '123456'],
  ['1234567', '123456'],
  ['12', '12'],
  ['abc', ''],
])('"%s" means %s', (typed, meant) => {
  expect(digitsIn(typed)).toBe(meant);
});

test('a code is six digits, shown three by three while it is typed', () => {
  expect([isCode('12345'), isCode('123 456')]).toEqual([false, true]);
  expect(['12', '123', '1234', '123456'].map(spacedCode)).toEqual([
    '12',
    '123',
    '123\u00a04',
    '123\u00a0456',
  ]);
});

test('the code is found behind the hash or before it', () => {
  expect(codeIn({ hash: '#/join?code=123456', search: '' })).toBe('123456');
  expect(codeIn({ hash: '#/join', search: '?code=123%20456' })).toBe('123456');
  expect(codeIn({ hash: '#/join?code=<b>', search: '' })).toBe('');
  expect(codeIn({ hash: '', search: '' })).toBe('');
});

test('a link leads to the screen that finds its code again', () => {
  const link = new URL(linkToJoin('http://192.168.1.5:2030', '123456'));
  expect(codeIn(link)).toBe('123456');
  expect(link.hash).toMatch(/^#\/join/);
  expect(shortLink('http://192.168.1.5:2030/', '123456')).toBe('192.168.1.5:2030/j/123456');
});
