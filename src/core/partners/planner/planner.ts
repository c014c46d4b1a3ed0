// How does a planner decide? Step by step of the year, from a view and what is legal, with its switches.
import type { Command, Step, View } from '../../engine/index.ts';
import type { Decision, Mind } from '../mind.ts';
import { act } from './act.ts';
import { type Board, boardOf } from './board.ts';
import { nextPledge } from './house.ts';
import type { Library } from './library.ts';
import { aimOf, joinOthers, pointAt } from './point.ts';
import { bestStar } from './stars.ts';
import type { Switches } from './switches.ts';
import { decide } from './why.ts';

interface Turn {
  readonly board: Board;
  readonly switches: Switches;
  readonly legal: readonly Command[];
}

/** Switches for one seat and moment: a temperament may change its mind about itself. */
export type SwitchesFor = (view: View) => Switches;

export function plannerOf(library: Library, switchesFor: SwitchesFor): Mind {
  return (view, legal) => {
    const turn = { board: boardOf(library, view), switches: switchesFor(view), legal };
    const decision = STEPS[view.step](turn);
    if (decision) return decision;
    const [any] = legal;
    if (!any) throw new Error('the planner was asked with nothing to do');
    return decide(any, 'any');
  };
}

const STEPS: Readonly<Record<Step, (turn: Turn) => Decision | null>> = {
  point,
  house,
  act,
  star: ({ board, legal }) => {
    const star = bestStar(board, legal);
    return star?.type === 'star' ? decide(star, 'star', { trend: star.trend }) : null;
  },
  reflect: ({ legal }) => {
    const said = legal.find((command) => command.type === 'reflect');
    if (said) return decide(said, 'reflect');
    return decide({ type: 'continue' }, 'continue');
  },
  over: () => null,
};

function point({ board, switches, legal }: Turn): Decision | null {
  const aim = aimOf(board, switches);
  const command = pointAt(legal, aim);
  if (!command) return null;
  if (aim.hand === null) return decide(command, 'point.nowhere');
  return decide(command, 'point.agreed', { trend: aim.hand });
}

function house({ board, switches, legal }: Turn): Decision | null {
  const move = switches.hands === 'together' ? joinOthers(board, legal) : null;
  if (move?.type === 'move') return decide(move, 'move', { trend: move.to });
  const into = nextPledge(board, switches, legal);
  if (into) return decide({ type: 'pledge', into }, `pledge.${into}`);
  return decide({ type: 'ready' }, 'ready.house');
}
