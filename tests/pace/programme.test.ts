// Do the moments of each session add up to the minutes it is announced with?
import { describe, expect, it } from 'vitest';
import { SESSION, SESSIONS } from '../../src/core/engine/index.ts';
import { ICEBREAKER } from '../../src/core/pace/icebreaker.ts';
import { CODA_MOMENTS, isCoda, minutesOf, programmeOf, YEAR_MOMENTS } from '../../src/core/pace/programme.ts';

describe('the programme of a session', () => {
  it.each(SESSIONS)('%s adds up to its announced minutes', (session) => {
    expect(minutesOf(programmeOf(session))).toBeCloseTo(SESSION[session].minutes, 6);
  });

  it.each(SESSIONS)('%s has every year with its four times, in order', (session) => {
    const programme = programmeOf(session);
    for (let year = 1; year <= SESSION[session].years; year++) {
      const inYear = programme.filter((moment) => moment.year === year && moment.id !== 'rehearsal');
      expect(inYear.map(({ id }) => id)).toEqual(YEAR_MOMENTS);
    }
  });

  it.each(SESSIONS)('%s ends with the four moments of the debrief', (session) => {
    const coda = programmeOf(session).filter(({ id }) => isCoda(id));
    expect(coda.slice(0, 4).map(({ id }) => id)).toEqual(CODA_MOMENTS.slice(0, 4));
    expect(programmeOf(session).slice(-coda.length)).toEqual(coda);
  });

  it('names each moment once, so that a panel can find where it is', () => {
    for (const session of SESSIONS) {
      const names = programmeOf(session).map(({ id, year }) => `${id} ${year}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('gives the workshop its prelude and its sheet, and the lesson neither', () => {
    const ids = (session: 'workshop' | 'lesson') => programmeOf(session).map(({ id }) => id);
    expect(ids('workshop')).toEqual(expect.arrayContaining(['motives', 'pitches', 'question', 'sheet']));
    expect(ids('lesson')).not.toEqual(expect.arrayContaining(['motives']));
    expect(ids('lesson')).not.toEqual(expect.arrayContaining(['sheet']));
  });

  it('keeps a quarter of a lesson and almost a third of a workshop for the debrief', () => {
    const share = (session: 'workshop' | 'lesson') =>
      minutesOf(programmeOf(session).filter(({ id }) => isCoda(id))) / SESSION[session].minutes;
    expect(share('lesson')).toBeGreaterThan(0.25);
    expect(share('workshop')).toBeGreaterThan(0.3);
  });
});

describe('the script of the icebreaker', () => {
  it('lasts ten minutes without a gap', () => {
    let at = 0;
    for (const moment of ICEBREAKER) {
      expect(moment.at).toBe(at);
      at += moment.seconds;
    }
    expect(at).toBe(600);
  });
});
