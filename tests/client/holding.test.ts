// Does the device go from hand to hand, and does nobody see cards that are not theirs?
import { describe, expect, test } from 'vitest';
import { type Holding, holdingOf, passTo, type Round } from '../../src/client/app/holding.ts';
import type { ActorId } from '../../src/core/content/vocabulary.ts';
import type { Step } from '../../src/core/engine/index.ts';
import { rules, setupOf } from '../support/game.ts';

interface At {
  readonly step: Step;
  readonly done?: readonly ActorId[];
  readonly persons?: readonly ActorId[];
  readonly hands?: Round['hands'];
}

const ALL: readonly ActorId[] = ['association', 'company', 'authority', 'research'];

function round({ step, done = [], persons = ALL, hands = 'passed' }: At): Round {
  const view = rules.view(rules.start(setupOf()).state, null);
  const seats = view.seats.map((seat) => ({
    ...seat,
    pointed: done.includes(seat.actor),
    ready: done.includes(seat.actor),
  }));
  return { view: { ...view, step, seats }, persons, hands };
}

const held = (seat: ActorId, sight: Holding['sight']): Holding => ({ seat, sight });

describe('one person at the device', () => {
  test.each(['point', 'house', 'act', 'star', 'reflect', 'over'] as const)(
    '%s: sees the own seat',
    (step) => {
      expect(holdingOf(round({ step, persons: ['company'] }), null)).toEqual(held('company', 'private'));
    },
  );
});

describe('several seats at one device', () => {
  test('pointing goes round in the open, to the next seat that has not pointed', () => {
    const first = holdingOf(round({ step: 'point' }), null);
    expect(first).toEqual(held('association', 'open'));
    expect(holdingOf(round({ step: 'point', done: ['association'] }), first)).toEqual(
      held('company', 'open'),
    );
  });

  test('a seat chosen out of turn stays until it has pointed', () => {
    const chosen = passTo(round({ step: 'point' }), 'research');
    expect(chosen).toEqual(held('research', 'open'));
    expect(holdingOf(round({ step: 'point' }), chosen)).toEqual(chosen);
  });

  test('a hand is covered until its people take the device, and again for the next', () => {
    const waiting = holdingOf(round({ step: 'act' }), held('association', 'open'));
    expect(waiting).toEqual(held('association', 'covered'));
    const taken = held('association', 'private');
    expect(holdingOf(round({ step: 'act' }), taken)).toEqual(taken);
    expect(holdingOf(round({ step: 'act', done: ['association'] }), taken)).toEqual(
      held('company', 'covered'),
    );
  });

  test('Act begins with the first seat, whoever pointed last', () => {
    expect(holdingOf(round({ step: 'act' }), held('research', 'open'))).toEqual(
      held('association', 'covered'),
    );
  });

  test('after a reload a hand is covered', () => {
    expect(holdingOf(round({ step: 'act' }), null).sight).toBe('covered');
  });

  test('passing on in Act covers the next hand', () => {
    expect(passTo(round({ step: 'act' }), 'authority')).toEqual(held('authority', 'covered'));
  });

  test('with hands face up nothing is covered', () => {
    expect(holdingOf(round({ step: 'act', hands: 'faceUp' }), null)).toEqual(held('association', 'private'));
  });

  test('when plans have turned, the screen is everybody’s', () => {
    expect(holdingOf(round({ step: 'reflect' }), held('research', 'private')).sight).toBe('open');
  });

  test('a seat that a partner took is passed over', () => {
    const without = round({ step: 'act', persons: ['company', 'research'] });
    expect(holdingOf(without, held('association', 'private'))).toEqual(held('company', 'covered'));
  });
});
