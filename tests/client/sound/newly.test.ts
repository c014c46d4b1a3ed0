// Does each thing that happens sound once: a beat when it is shown, anything else when it happens?
import { expect, test } from 'vitest';
import { newlyHeard, type Shown } from '../../../src/client/app/sound/newly.ts';
import { beatsOf } from '../../../src/client/overlay/game/beats.ts';
import type { Entry, EventType } from '../../../src/core/engine/index.ts';
import { pieces } from '../../debrief/composed.ts';

const [game] = pieces.filter(({ heard }) => heard.policy === 'concert');
const entries = game?.heard.entries ?? [];
const ended = entries.findIndex(({ event }) => event.type === 'yearEnded') + 1;
const year = entries.slice(0, ended);
const turned = year.findIndex(({ event }) => event.type === 'plansTurned');

const shownAt = (seen: readonly Entry[], shown: number): Shown => ({
  entries: seen,
  beats: beatsOf(seen),
  shown,
});
const typesIn = (groups: readonly (readonly Entry[])[]): readonly EventType[] =>
  groups.flat().map(({ event }) => event.type);

test('a beat sounds when it is shown, and not before', () => {
  const before = shownAt(year.slice(0, turned), 0);
  const arrived = shownAt(year, 0);
  expect(typesIn(newlyHeard(before, arrived, 'company'))).not.toContain('contributed');
  expect(newlyHeard(arrived, shownAt(year, 1), 'company')).toEqual([arrived.beats[0]?.entries]);
  expect(newlyHeard(shownAt(year, 1), shownAt(year, 3), 'company')).toHaveLength(2);
});

test('all at once, the whole year sounds', () => {
  const beats = beatsOf(year);
  const heard = newlyHeard(shownAt(year.slice(0, turned), 0), shownAt(year, beats.length), 'company');
  expect(heard.slice(-beats.length)).toEqual(beats.map(({ entries: own }) => own));
});

test('nothing sounds twice, and nothing new is nothing heard', () => {
  const now = shownAt(year, 2);
  expect(newlyHeard(now, now, 'company')).toEqual([]);
  const next = shownAt(entries.slice(0, ended + 12), 0);
  expect(typesIn(newlyHeard(shownAt(year, now.beats.length), next, 'company'))).toContain('yearBegan');
});

test('the wood of a card sounds for who moved it', () => {
  const placed = entries.findIndex(({ event }) => event.type === 'placed');
  const event = entries[placed]?.event;
  const mover = event && 'seat' in event ? event.seat : 'company';
  const [before, now] = [shownAt(entries.slice(0, placed), 0), shownAt(entries.slice(0, placed + 1), 0)];
  expect(typesIn(newlyHeard(before, now, mover))).toEqual(['placed']);
  expect(newlyHeard(before, now, mover === 'company' ? 'research' : 'company')).toEqual([]);
});
