// Is nothing loaded before somebody presses Play, and is what was asked for last what is heard?
import { expect, test } from 'vitest';
import type { Speaker } from '../../../src/client/app/sound/parts.ts';
import { createSound } from '../../../src/client/app/sound/sound.ts';
import { compose } from '../../../src/core/debrief/compose/index.ts';

const piece = compose([], { ending: 'solos' });
const other = compose([], { ending: 'duet' });

interface Fate {
  readonly render?: 'fails';
  readonly start?: 'refused';
  readonly goOn?: 'refused';
}

/** A sound whose loudspeaker writes down what it is told. */
function written(fate: Fate = {}) {
  const told: string[] = [];
  let ended = () => {};
  const speaker: Speaker = {
    start: async (file, volume, whenEnded) => {
      ended = whenEnded;
      told.push(`start ${file.size} at ${volume}`);
      if (fate.start) throw new Error('not allowed');
    },
    pause: () => told.push('pause'),
    goOn: async () => {
      told.push('go on');
      if (fate.goOn) throw new Error('not allowed');
    },
    stop: () => told.push('stop'),
    setVolume: (volume) => told.push(`volume ${volume}`),
    seconds: () => 7,
  };
  const sound = createSound({
    speaker: async () => {
      told.push('open');
      return speaker;
    },
    render: async (one) => {
      told.push('render');
      if (fate.render) throw new Error('no recordings');
      return new Blob(['x'.repeat(one === piece ? 1 : 2)]);
    },
  });
  const states: string[] = [];
  const end = sound.subscribe(() => states.push(sound.state()));
  return { sound, told, states, end: () => ended(), leave: end };
}

test('nothing is loaded before a press, whatever the volume is set to', async () => {
  const { sound, told } = written();
  sound.setVolume(0.5);
  sound.stop();
  await new Promise((resolve) => setTimeout(resolve));
  expect([told, sound.state(), sound.seconds()]).toEqual([[], 'silent', 0]);
});

test('a piece is rendered once, played, played again, stopped and saved', async () => {
  const { sound, told, states, end } = written();
  sound.setVolume(0.8);
  await sound.play(piece);
  expect(sound.seconds()).toBe(7);
  end();
  await sound.play(piece);
  sound.stop();
  expect(states).toEqual(['preparing', 'playing', 'silent', 'preparing', 'playing', 'silent']);
  expect(told).toEqual(['render', 'open', 'start 1 at 0.8', 'stop', 'start 1 at 0.8', 'stop']);
  expect((await sound.file(piece)).size).toBe(1);
  expect(told.filter((one) => one === 'render')).toHaveLength(1);
});

test('what plays stands still where it is, and goes on from there', async () => {
  const { sound, told, states } = written();
  sound.pause();
  await sound.goOn();
  expect([told, states]).toEqual([[], []]);
  await sound.play(piece);
  sound.pause();
  expect(sound.seconds()).toBe(7);
  await sound.goOn();
  sound.pause();
  sound.stop();
  await sound.goOn();
  expect(states).toEqual(['preparing', 'playing', 'paused', 'playing', 'paused', 'silent']);
  expect(told.slice(2)).toEqual(['start 1 at 1', 'pause', 'go on', 'pause', 'stop']);
});

test('a browser that does not let it go on is heard', async () => {
  const { sound, states } = written({ goOn: 'refused' });
  await sound.play(piece);
  sound.pause();
  await sound.goOn();
  expect(states.at(-1)).toBe('refused');
});

test('the last wish counts: what is ready too late is not played', async () => {
  const { sound, told } = written();
  await Promise.all([sound.play(piece), sound.play(other)]);
  expect(told.filter((one) => one.startsWith('start'))).toEqual(['start 2 at 1']);
  const third = sound.play(piece);
  sound.stop();
  await third;
  expect(sound.state()).toBe('silent');
});

test('the volume of a piece that plays follows at once', async () => {
  const { sound, told } = written();
  await sound.play(piece);
  sound.setVolume(0.2);
  expect(told.at(-1)).toBe('volume 0.2');
});

test('a piece that cannot be rendered is unready, and one more press tries again', async () => {
  const { sound, told, states } = written({ render: 'fails' });
  await sound.play(piece);
  await sound.play(piece);
  expect(states).toEqual(['preparing', 'unready', 'preparing', 'unready']);
  expect(told.filter((one) => one === 'render')).toHaveLength(2);
});

test('a browser that does not play says so', async () => {
  const { sound, states } = written({ start: 'refused' });
  await sound.play(piece);
  expect(states).toEqual(['preparing', 'refused']);
});

test('who no longer listens is no longer told', async () => {
  const { sound, states, leave } = written();
  leave();
  await sound.play(piece);
  expect(states).toEqual([]);
});
