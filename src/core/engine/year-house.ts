// What became of the promises to the common house? Full ones build, half ones go back.
import type { ActorId } from '../content/vocabulary.ts';
import type { House } from './command.ts';
import { type Draft, setSeat, tell } from './draft.ts';
import { enterAct } from './draw.ts';
import { needsUpkeep } from './house.ts';
import { showMeasured } from './measure.ts';
import { NUMBERS } from './numbers.ts';

export function closeHouse(draft: Draft): void {
  keepBackbone(draft);
  build(draft, 'measurement');
  build(draft, 'backbone');
  showMeasured(draft);
  enterAct(draft);
}

function payers(draft: Draft, into: House): readonly ActorId[] {
  return draft.state.house.pledges.filter((pledge) => pledge.into === into).map((pledge) => pledge.seat);
}

/** Somebody pays the upkeep, or a level is lost before the backbone helps. */
function keepBackbone(draft: Draft): void {
  const { state } = draft;
  if (!needsUpkeep(state)) return;
  const [by] = payers(draft, 'upkeep');
  if (by) {
    tell(draft, { type: 'backboneKept', by });
    return;
  }
  state.house = { ...state.house, backbone: state.house.backbone - 1 };
  tell(draft, { type: 'backboneFaded', level: state.house.backbone });
}

/** A level works at once; a promise that completes none is given back. */
function build(draft: Draft, condition: 'measurement' | 'backbone'): void {
  const { state } = draft;
  const by = payers(draft, condition);
  if (by.length >= NUMBERS.levelCost) {
    const level = state.house[condition] + 1;
    state.house = { ...state.house, [condition]: level };
    tell(draft, { type: 'levelReached', condition, level, by });
    return;
  }
  for (const seat of by) {
    setSeat(draft, seat, { effort: state.seats[seat].effort + 1 });
    tell(draft, { type: 'pledgeReturned', seat, into: condition });
  }
  const pledges = state.house.pledges.filter((pledge) => pledge.into !== condition);
  state.house = { ...state.house, pledges };
}
