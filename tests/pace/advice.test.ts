// Does a facilitator who looks at the clock hear what a colleague would say?
import { describe, expect, it } from 'vitest';
import { SESSION, SESSIONS } from '../../src/core/engine/index.ts';
import { adviceAt, type Clock } from '../../src/core/pace/advice.ts';
import { minutesOf, programmeOf } from '../../src/core/pace/programme.ts';

const lesson = (clock: Partial<Clock>) =>
  adviceAt({ session: 'lesson', moment: 'welcome', year: null, elapsed: 0, planned: 50, ...clock });
const workshop = (clock: Partial<Clock>) =>
  adviceAt({ session: 'workshop', moment: 'welcome', year: null, elapsed: 0, planned: 90, ...clock });

describe('a lesson that keeps its time', () => {
  it.each(SESSIONS)('%s is on time at every moment of its own programme', (session) => {
    const programme = programmeOf(session);
    for (const [i, { id: moment, year }] of programme.entries()) {
      const elapsed = minutesOf(programme.slice(0, i));
      const advice = adviceAt({ session, moment, year, elapsed, planned: SESSION[session].minutes });
      expect(advice.kind).toBe('onTime');
      expect(advice.left).toBeCloseTo(advice.needed, 6);
    }
  });

  it('is ahead when the second year begins after nine minutes', () => {
    const advice = lesson({ moment: 'observe', year: 2, elapsed: 9 });
    expect(advice.kind).toBe('ahead');
    expect(advice.left - advice.needed).toBeCloseTo(4.5, 6);
  });

  it('counts what has been spent of the moment it is in', () => {
    const begins = lesson({ moment: 'agree', year: 1, elapsed: 5 });
    const later = lesson({ moment: 'agree', year: 1, elapsed: 7, into: 2 });
    expect(later.needed).toBeCloseTo(begins.needed - 2, 6);
    expect(later.kind).toBe('onTime');
  });

  it('never counts a moment that has run over as less than nothing', () => {
    const advice = lesson({ moment: 'life', elapsed: 52, into: 9 });
    expect(advice).toMatchObject({ needed: 0, left: 0, kind: 'onTime' });
  });
});

describe('a lesson that runs late', () => {
  it('is behind when the first year took five minutes more, and all the years still fit', () => {
    const advice = lesson({ moment: 'observe', year: 2, elapsed: 18.5 });
    expect(advice).toMatchObject({ kind: 'behind', years: 2 });
  });

  it('says how many years fit when one must go, long before it is the last', () => {
    const advice = lesson({ moment: 'observe', year: 2, elapsed: 22 });
    expect(advice).toMatchObject({ kind: 'behind', years: 1 });
  });

  it('makes the third year the last when eighteen minutes are left before it', () => {
    const advice = lesson({ moment: 'observe', year: 3, elapsed: 32 });
    expect(advice).toMatchObject({ kind: 'lastYear', left: 18, rest: 7.5, debrief: 14, years: 0 });
  });

  it('goes to the debrief when six minutes are left and nobody has acted yet', () => {
    const advice = lesson({ moment: 'act', year: 3, elapsed: 44 });
    expect(advice).toMatchObject({ kind: 'debriefNow', left: 6, rest: 3.5 });
  });

  it('lets a year that is all but over be reviewed before the debrief', () => {
    expect(lesson({ moment: 'review', year: 3, elapsed: 36 }).kind).toBe('lastYear');
  });

  it('never calls 2030 the last year: it is', () => {
    expect(lesson({ moment: 'observe', year: 4, elapsed: 33 }).kind).toBe('behind');
  });

  it('only says that the debrief is late once it has begun', () => {
    expect(lesson({ moment: 'feelings', elapsed: 46 }).kind).toBe('behind');
    expect(lesson({ moment: 'life', elapsed: 60 })).toMatchObject({ kind: 'behind', left: 0 });
  });
});

describe('a facilitator with another time than the announced one', () => {
  it('hears at once that forty minutes are short for a lesson of four years', () => {
    expect(lesson({ planned: 40 })).toMatchObject({ kind: 'behind', left: 40, needed: 50, years: 3 });
  });

  it('hears that two hours leave time to talk in a workshop', () => {
    expect(workshop({ planned: 120 })).toMatchObject({ kind: 'ahead', years: 5 });
  });

  it('plays two years of a workshop in an hour, and hears it before the second', () => {
    expect(workshop({ moment: 'observe', year: 2, elapsed: 29, planned: 60 }).kind).toBe('lastYear');
  });
});

describe('a place the session does not have', () => {
  it('is a mistake of the caller, and named', () => {
    expect(() => lesson({ moment: 'motives' })).toThrow('The lesson has no motives.');
    expect(() => lesson({ moment: 'act', year: 5 })).toThrow('The lesson has no act in year 5.');
  });
});
