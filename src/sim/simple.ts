// What do people do who do not plan? Nothing at all, or anything at all.
import type { Command, Dice } from '../core/engine/index.ts';
import type { Decision, Mind } from '../core/partners/mind.ts';

/** Passes: puts no mark, pays nothing, plays nothing. */
export const idle: Mind = (_view, legal) => {
  const none = legal.find((c) => c.type === 'point' && c.important === null && c.act === null);
  const pass = legal.find((c) => c.type === 'ready' || c.type === 'continue');
  return decided(none ?? pass ?? legal[0]);
};

/** Chooses a kind of command, then one of that kind, each with the same chance; leaves the difficulty alone. */
export function anyOf(legal: readonly Command[], random: Dice): Command | undefined {
  const types: Command['type'][] = [];
  const counts: number[] = [];
  for (const { type } of legal) {
    if (type === 'setDifficulty') continue;
    const at = types.indexOf(type);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
    else {
      types.push(type);
      counts.push(1);
    }
  }
  if (types.length === 0) return undefined;
  const at = random.below(types.length);
  let nth = random.below(counts[at] ?? 1);
  return legal.find((command) => command.type === types[at] && nth-- === 0);
}

export const random: Mind = (_view, legal, dice) => decided(anyOf(legal, dice));

function decided(command: Command | undefined): Decision {
  if (!command) throw new Error('asked to decide with nothing to do');
  return { command, why: { key: 'partner.any', params: {} } };
}
