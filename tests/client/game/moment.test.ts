// Which moment does the town play when several beats are shown at once?
import { expect, test } from 'vitest';
import type { Beat, BeatKind } from '../../../src/client/overlay/game/beats.ts';
import { momentIn } from '../../../src/client/overlay/game/use-moment.ts';

const beats = (...kinds: BeatKind[]): readonly Beat[] => kinds.map((kind) => ({ kind, entries: [] }));

test('the loudest one: a clear sky before an accord, an accord before an overlap', () => {
  expect(momentIn(beats('overlap', 'accord', 'sky', 'notes'))).toBe('sky');
  expect(momentIn(beats('overlap', 'given', 'accord'))).toBe('accord');
  expect(momentIn(beats('turn', 'overlap'))).toBe('overlap');
});

test('none for what is told in words alone', () => {
  expect(momentIn(beats('turn', 'given', 'voice', 'notes'))).toBeNull();
});
