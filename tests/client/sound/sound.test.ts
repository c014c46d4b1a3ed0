// Is the page silent until somebody acts, and does it play what was asked for last?
import { expect, test } from 'vitest';
import type { Speaker } from '../../../src/client/app/sound/parts.ts';
import { createSound, USUAL } from '../../../src/client/app/sound/sound.ts';
import { compose } from '../../../src/core/debrief/compose/index.ts';
import type { GameEvent } from '../../../src/core/engine/index.ts';

const piece = compose([], { ending: 'solos' });
const other = compose([], { ending: 'duet' });
const placed: GameEvent = { type: 'placed', seat: 'association', card: 'A1', trend: null, only: [] };

/** A sound whose loudspeaker writes down what it is told. */
function written() {
  const told: string[] = [];
  let ended = () => {};
  let rendered = 0;
  let opened = 0;
  const speaker: Speaker = {
    tone: ({ voice }, volume) => told.push(`${voice} at ${volume}`),
    start: (file, volume, whenEnded) => {
      ended = whenEnded;
      told.push(`start ${file.size} at ${volume}`);
    },
    stop: () => told.push('stop'),
    setVolume: (volume) => told.push(`volume ${volume}`),
  };
  const sound = createSound({
    speaker: async () => {
      opened++;
      return speaker;
    },
    render: async (one) => {
      rendered++;
      return new Blob(['x'.repeat(one === piece ? 1 : 2)]);
    },
  });
  return { sound, told, end: () => ended(), rendered: () => rendered, opened: () => opened };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('nothing is loaded or heard before a gesture, but captions are there', async () => {
  const { sound, told, rendered, opened } = written();
  expect(sound.hear(placed)).toBe('sound:placed');
  await sound.play(piece);
  await settled();
  expect([told, rendered(), opened(), sound.state()]).toEqual([[], 0, 0, 'silent']);
});

test('a cue follows its own volume, and is silent when muted', async () => {
  const { sound, told } = written();
  sound.wake();
  sound.hear(placed);
  sound.setVolumes({ ...USUAL, interface: 0.1 });
  sound.hear(placed);
  sound.setVolumes({ ...USUAL, muted: true });
  expect(sound.hear(placed)).toBe('sound:placed');
  await settled();
  expect(told).toEqual(['pulse at 0.4', 'pulse at 0.1']);
});

test('an event without a cue has no caption', () => {
  expect(written().sound.hear({ type: 'difficultySet', easier: true })).toBeNull();
});

test('a piece is rendered once, played, played again, stopped and saved', async () => {
  const { sound, told, end, rendered } = written();
  const states: string[] = [];
  sound.subscribe(() => states.push(sound.state()));
  sound.wake();
  await sound.play(piece);
  end();
  await sound.play(piece);
  sound.stop();
  await settled();
  expect(states).toEqual(['preparing', 'playing', 'silent', 'preparing', 'playing', 'silent']);
  expect(told).toEqual(['start 1 at 0.8', 'start 1 at 0.8', 'stop']);
  expect((await sound.file(piece)).size).toBe(1);
  expect(rendered()).toBe(1);
});

test('the last wish counts: what is ready too late is not played', async () => {
  const { sound, told } = written();
  sound.wake();
  const first = sound.play(piece);
  const second = sound.play(other);
  await Promise.all([first, second]);
  expect(told).toEqual(['start 2 at 0.8']);
  const third = sound.play(piece);
  sound.stop();
  await third;
  expect(sound.state()).toBe('silent');
});

test('the volume of a piece that plays follows at once', async () => {
  const { sound, told } = written();
  sound.wake();
  await sound.play(piece);
  sound.setVolumes({ ...USUAL, music: 0.2 });
  await settled();
  expect(told.at(-1)).toBe('volume 0.2');
});

test('a piece that cannot be rendered leaves silence, and says why', async () => {
  const speaker: Speaker = { tone: () => {}, start: () => {}, stop: () => {}, setVolume: () => {} };
  const sound = createSound({
    speaker: async () => speaker,
    render: async () => {
      throw new Error('no recordings');
    },
  });
  sound.wake();
  await expect(sound.play(piece)).rejects.toThrow('no recordings');
  expect(sound.state()).toBe('silent');
});
