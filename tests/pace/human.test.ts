// Can a facilitator bring a table of human pace of one's own, and is a mistake in it named?
import { describe, expect, it } from 'vitest';
import { HUMAN_PACE, parsePace } from '../../src/core/pace/human.ts';

describe('a table of human pace', () => {
  it('stands as it is where nothing else is said', () => {
    expect(parsePace({})).toEqual(HUMAN_PACE);
  });

  it('takes one line of one’s own and keeps the others', () => {
    const own = parsePace({ wordsPerMinute: 120, seconds: { turn: 30 } });
    expect(own.wordsPerMinute).toBe(120);
    expect(own.seconds).toEqual({ ...HUMAN_PACE.seconds, turn: 30 });
  });

  it.each([
    [[], 'pace: expected an object of numbers.'],
    [{ speed: 2 }, 'speed: there is no such field.'],
    [{ seconds: { dance: 2 } }, 'seconds.dance: there is no such field.'],
    [{ seconds: { turn: '30' } }, 'seconds.turn: expected a number of at least 0, not "30".'],
    [{ people: { lesson: -1 } }, 'people.lesson: expected a number of at least 0, not -1.'],
    [{ wordsPerMinute: 0 }, 'wordsPerMinute: nobody reads nothing a minute.'],
  ])('names what is wrong in %j', (data, sentence) => {
    expect(() => parsePace(data)).toThrow(sentence);
  });
});
