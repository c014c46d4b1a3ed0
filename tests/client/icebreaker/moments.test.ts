// Do the nine moments make ten minutes, with few words before the first vote, and follow what was decided?
import { describe, expect, test } from 'vitest';
import { momentBeside, momentIn } from '../../../src/client/overlay/icebreaker/moments.ts';
import { missingIn, roomOf } from '../../../src/client/overlay/icebreaker/room.ts';
import { newLog } from '../../../src/core/engine/index.ts';
import { ICEBREAKER_MOMENTS, ICEBREAKER_SECONDS } from '../../../src/core/pace/icebreaker.ts';
import { rules, setupOf } from '../../support/game.ts';
import { readSentences } from '../../texts/locales.ts';

test('the moments take ten minutes in all', () => {
  expect(ICEBREAKER_MOMENTS.reduce((sum, id) => sum + ICEBREAKER_SECONDS[id], 0)).toBe(600);
});

test.each(['fr', 'en'] as const)(
  'before anything is asked of the room there are fewer than 60 words (%s)',
  (language) => {
    const sentences = readSentences(language);
    const words = ['title', 'say', 'look', 'next'].flatMap((part) => {
      const sentence = sentences.get(`icebreaker:moment.corner.${part}`) ?? '';
      expect(sentence).not.toBe('');
      return sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word));
    });
    expect(words.length).toBeLessThan(60);
  },
);

describe('a moment', () => {
  test('never runs ahead of the cards, nor stays behind them', () => {
    expect(momentIn({ rehearsal: true, step: 'act' }, 'reveal')).toBe('vote');
    expect(momentIn({ rehearsal: true, step: 'reflect' }, 'vote')).toBe('reveal');
    expect(momentIn({ rehearsal: false, step: 'point' }, 'voteAgain')).toBe('messenger');
    expect(momentIn({ rehearsal: false, step: 'act' }, 'messenger')).toBe('messenger');
    expect(momentIn({ rehearsal: false, step: 'reflect' }, 'changed')).toBe('changed');
    expect(momentIn({ rehearsal: false, step: 'over' }, 'nonsense')).toBe('revealAgain');
  });

  test('has one beside it, up to both ends', () => {
    expect(momentBeside('corner', -1)).toBe('corner');
    expect(momentBeside('corner', 1)).toBe('motives');
    expect(momentBeside('word', 1)).toBe('word');
  });
});

test('a room has four corners of four cards, and waits for two of each', () => {
  const setup = setupOf({ session: 'icebreaker', information: 'table' });
  const room = roomOf({ rules, log: newLog(rules, setup) });
  expect(room.corners.map(({ cards }) => cards.map(({ fingers }) => fingers))).toEqual(
    Array.from({ length: 4 }, () => [1, 2, 3, 4]),
  );
  expect(room.corners.every(({ cards }) => cards.every(({ trend }) => trend !== ''))).toBe(true);
  expect(missingIn(room, 'cards')).toBe(8);
  expect(missingIn(room, 'messengers')).toBe(4);
  expect([room.first, room.second]).toEqual([null, null]);
});
