// Is every part of the debrief met in one of a group's four phases, and does each phase lead to the next?
import { describe, expect, it } from 'vitest';
import { MOVEMENT_IDS, type PartId, TITLES } from '../../../src/client/overlay/debrief/parts.ts';
import { hasAny, isIn, PHASES, phaseBeside } from '../../../src/client/overlay/debrief/phases.ts';

const ALL = Object.keys(TITLES) as PartId[];

describe('the four phases of a group’s debrief', () => {
  it.each(ALL)('%s is in one of them, and in the whole page', (part) => {
    expect(PHASES.some((phase) => isIn(phase, part))).toBe(true);
    expect(isIn('all', part)).toBe(true);
  });

  it('shows no figure while feelings are told', () => {
    expect(ALL.filter((part) => isIn('feelings', part))).toEqual([]);
    expect(MOVEMENT_IDS.some((movement) => hasAny('feelings', movement))).toBe(false);
  });

  it('goes from the facts to real life and back, and stops at either end', () => {
    expect(phaseBeside('facts', -1)).toBeNull();
    expect(PHASES.map((phase) => phaseBeside(phase, 1))).toEqual(['feelings', 'learnt', 'life', null]);
    expect(phaseBeside('life', -1)).toBe('learnt');
  });
});
