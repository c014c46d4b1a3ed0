// Does a played game come to the minutes that people would need, and for the reasons one would expect?
import { describe, expect, it } from 'vitest';
import { france } from '../../src/core/content/france.ts';
import { rulesOf } from '../../src/core/engine/index.ts';
import { HUMAN_PACE, parsePace } from '../../src/core/pace/human.ts';
import { lengthOfGame, lengthOfIcebreaker } from '../../src/core/pace/pace.ts';
import { programmeOf } from '../../src/core/pace/programme.ts';
import { logOfGame } from '../../src/sim/pace-games.ts';
import { wordCounter, wordsIn } from '../../src/sim/pace-words.ts';

const rules = rulesOf(france);
const count = wordCounter();
const log = logOfGame(rules, { session: 'lesson', seed: 7, game: 0 });
const lesson = { rules, log, count, session: 'lesson', hands: 'faceUp' } as const;

describe('the length of a lesson', () => {
  it('is the sum of its moments, which are those of its programme', () => {
    const { minutes, moments } = lengthOfGame(lesson, HUMAN_PACE);
    expect(Object.values(moments).reduce((sum, one) => sum + one, 0)).toBeCloseTo(minutes, 6);
    expect(Object.keys(moments)).toEqual([...new Set(programmeOf('lesson').map(({ id }) => id))]);
  });

  it('grows when the device goes round, and only in Act', () => {
    const open = lengthOfGame(lesson, HUMAN_PACE).moments;
    const passed = lengthOfGame({ ...lesson, hands: 'passed' }, HUMAN_PACE).moments;
    expect(passed.act).toBeGreaterThan(open.act ?? 0);
    expect({ ...passed, act: 0 }).toEqual({ ...open, act: 0 });
  });

  it('grows when people read slowly, talk longer or are more', () => {
    const usual = lengthOfGame(lesson, HUMAN_PACE).minutes;
    for (const slower of [{ wordsPerMinute: 100 }, { seconds: { turn: 40 } }, { people: { lesson: 32 } }])
      expect(lengthOfGame(lesson, parsePace(slower)).minutes).toBeGreaterThan(usual);
  });

  it('is the same each time it is computed', () => {
    expect(lengthOfGame(lesson, HUMAN_PACE)).toEqual(lengthOfGame(lesson, HUMAN_PACE));
  });
});

describe('the length of the icebreaker', () => {
  it('is ten minutes, a tenth either way, for sixteen people', () => {
    const { minutes } = lengthOfIcebreaker(HUMAN_PACE, () => 15);
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThan(11);
  });
});

describe('a word', () => {
  it('is what a voice says: signs between spaces are none', () => {
    expect(wordsIn('«\u202fUne ville, 3\u202f% de plus\u202f: l’école\u202f!\u202f»')).toBe(6);
  });
});
