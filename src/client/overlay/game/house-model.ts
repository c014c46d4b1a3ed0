// What does the common house offer now, and who has promised what?
import type { ActorId } from '../../../core/content/vocabulary.ts';
import { type Command, type House, NUMBERS, type View } from '../../../core/engine/index.ts';

export interface Work {
  readonly into: House;
  /** Level reached; the upkeep has none. */
  readonly level: number;
  readonly promised: readonly ActorId[];
  readonly costs: number;
  readonly pay: Command | null;
  readonly back: Command | null;
}

/** The works that are in the game this year: those open, and the upkeep where it is due. */
export function worksOf(view: View, legal: readonly Command[]): readonly Work[] {
  const all: readonly (readonly [House, boolean])[] = [
    ['upkeep', view.house.wantsUpkeep],
    ['backbone', view.open.backbone],
    ['measurement', view.open.measurement],
  ];
  return all
    .filter(([, there]) => there)
    .map(([into]) => ({
      into,
      level: into === 'upkeep' ? view.house.backbone : view.house[into],
      promised: view.house.pledges.filter((pledge) => pledge.into === into).map((pledge) => pledge.seat),
      costs: into === 'upkeep' ? NUMBERS.upkeep : NUMBERS.levelCost,
      pay: legal.find((c) => c.type === 'pledge' && c.into === into) ?? null,
      back: legal.find((c) => c.type === 'withdraw' && c.into === into) ?? null,
    }));
}
