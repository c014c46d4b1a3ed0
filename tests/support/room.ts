// How does a test play the icebreaker? Four corners, all cards face up, by the rules alone.
import { ACTORS, type ActorId } from '../../src/core/content/vocabulary.ts';
import type { Command, GameEvent, State } from '../../src/core/engine/index.ts';
import { rules, setupOf } from './game.ts';

export interface RoomGame {
  state: State;
  readonly happened: GameEvent[];
  readonly does: (seat: ActorId, command: Command) => void;
}

export function room(seed: number): RoomGame {
  const begun = rules.start(setupOf({ seed, session: 'icebreaker', information: 'table' }));
  const game: RoomGame = {
    state: begun.state,
    happened: [...begun.events],
    does: (seat, command) => {
      const applied = rules.apply(game.state, { seat, command });
      if (!applied.ok) throw new Error(`${seat} ${JSON.stringify(command)}: ${applied.why.key}`);
      game.state = applied.state;
      game.happened.push(...applied.events);
    },
  };
  return game;
}

/** The need a card meets, as one word: no card of the deal meets two. */
export function slotOf({ trends }: State, card: string): string {
  const action = rules.deck.action(card);
  const on = trends.filter(({ id }) => action.trends.includes(id));
  return `${on.map(({ id }) => id).join('+')} ${action.icons.join('+')}`;
}

export function give(game: RoomGame, seat: ActorId, card: string): void {
  const [trend = ''] = slotOf(game.state, card).split(' ');
  game.does(seat, { type: 'contribute', card, trend });
}

export type Votes = Readonly<Record<ActorId, readonly string[]>>;

export function votesBy(vote: (seat: ActorId) => readonly string[]): Votes {
  return Object.fromEntries(ACTORS.map((seat) => [seat, vote(seat)])) as Record<ActorId, readonly string[]>;
}

/** All give what they voted for; a card that comes back from a clash is given again. */
export function turnOver(game: RoomGame, votes: Votes): void {
  for (const seat of ACTORS) for (const card of votes[seat]) give(game, seat, card);
  while (game.state.step === 'act') {
    for (const seat of ACTORS) {
      const { plan, ready, effort } = game.state.seats[seat];
      if (ready) continue;
      const back = votes[seat].filter((card) => !plan.some((placed) => placed.card === card));
      for (const card of back.slice(0, effort)) give(game, seat, card);
      game.does(seat, { type: 'ready' });
    }
  }
}
