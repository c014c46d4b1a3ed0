// Does the gallery measure colours as the field does?
import { expect, test } from 'vitest';
import { deltaE, labOf } from '../support/gallery/colour.ts';

test('white is 100, black is 0, and both are without colour', () => {
  const [light, a, b] = labOf([255, 255, 255], 'usual');
  expect(light).toBeCloseTo(100, 1);
  expect(Math.hypot(a, b)).toBeLessThan(0.1);
  expect(labOf([0, 0, 0], 'usual')[0]).toBeCloseTo(0, 5);
});

test('pure red lies where CIE puts it', () => {
  const [light, a, b] = labOf([255, 0, 0], 'usual');
  expect(light).toBeCloseTo(53.24, 1);
  expect(a).toBeCloseTo(80.09, 1);
  expect(b).toBeCloseTo(67.2, 1);
});

test('the same colour is no distance away; black and white are a hundred', () => {
  expect(deltaE([12, 200, 70], [12, 200, 70], 'tritan')).toBe(0);
  expect(deltaE([0, 0, 0], [255, 255, 255], 'deutan')).toBeCloseTo(100, 0);
});

test('red and green of one lightness draw together for an eye without green cones', () => {
  const [red, green] = [
    [190, 80, 60],
    [110, 120, 40],
  ] as const;
  expect(deltaE(red, green, 'deutan')).toBeLessThan(deltaE(red, green, 'usual') / 3);
});
