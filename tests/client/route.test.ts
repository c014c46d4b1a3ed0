// Does every address lead to a screen, and every screen have an address?
import { expect, test } from 'vitest';
import { hashOf, ROUTES, routeIn } from '../../src/client/app/route.ts';

test.each(ROUTES)('%s is found again from its own address', (route) => {
  expect(routeIn(hashOf(route))).toBe(route);
});

test.each(['', '#', '#/', '#/nowhere', '#/home/more', '#<script>'])('"%s" is the first page', (hash) => {
  expect(routeIn(hash)).toBe('home');
});

test('what follows a question mark is the screen’s own', () => {
  expect(routeIn('#/join?code=123456')).toBe('join');
});

test('no two screens share an address', () => {
  expect(new Set(ROUTES.map(hashOf)).size).toBe(ROUTES.length);
});
