// What lies on the table of a room? Four corners with four cards each, three clouds, and what became of both votes.
import { ACTORS, type ActorId, type Capability, type Theme } from '../../../core/content/vocabulary.ts';
import { type Entry, type Log, type Rules, replay, type State } from '../../../core/engine/index.ts';
import { type Turn, turnIn } from './turn.ts';

export interface RoomCard {
  readonly id: string;
  /** Fingers that vote for it: 1–4. */
  readonly fingers: number;
  readonly capability: Capability;
  readonly trend: string;
  readonly theme: Theme;
  readonly given: boolean;
  /** Came back from a clash between corners that spoke. */
  readonly back: boolean;
}

export interface Corner {
  readonly seat: ActorId;
  readonly cards: readonly RoomCard[];
  /** Where its messenger went; null: nowhere yet. */
  readonly visits: ActorId | null;
}

export interface RoomCloud {
  readonly trend: string;
  readonly theme: Theme;
  readonly needs: readonly Capability[];
}

export interface Room {
  readonly state: State;
  readonly log: Log;
  readonly corners: readonly Corner[];
  readonly clouds: readonly RoomCloud[];
  /** Each vote once its cards are turned over. */
  readonly first: Turn | null;
  readonly second: Turn | null;
  readonly entries: readonly Entry[];
}

export function roomOf({ rules, log }: { readonly rules: Rules; readonly log: Log }): Room {
  const replayed = replay(rules, log);
  if (!replayed.ok) throw new Error(`a game that was played does not replay: ${replayed.why.key}`);
  const { state, entries } = replayed.replay;
  const dealt = rules.start(log.setup).state;
  const clouds = dealt.trends.map(({ id }) => {
    const { theme, needs } = rules.deck.trend(id);
    return { trend: id, theme, needs };
  });
  const cardOf = (seat: ActorId) => (id: string, i: number) => {
    const { icons, trends, theme } = rules.deck.action(id);
    const { plan, returned } = state.seats[seat];
    return {
      id,
      fingers: i + 1,
      capability: icons[0] ?? 'outreach',
      trend: clouds.find(({ trend }) => trends.includes(trend))?.trend ?? '',
      theme,
      given: plan.some(({ card }) => card === id),
      back: returned.includes(id),
    };
  };
  const corners = ACTORS.map((seat) => ({
    seat,
    cards: dealt.seats[seat].hand.map(cardOf(seat)),
    visits: visitOf(log, seat),
  }));
  return {
    state,
    log,
    corners,
    clouds,
    first: turnIn(entries, 'alone'),
    second: turnIn(entries, 'together'),
    entries,
  };
}

function visitOf({ commands }: Log, from: ActorId): ActorId | null {
  for (const { seat, command } of commands) if (command.type === 'visit' && seat === from) return command.to;
  return null;
}

/** Cards of this corner that are on their way to a cloud. */
function givenBy({ cards }: Corner): readonly RoomCard[] {
  return cards.filter(({ given }) => given);
}

/** What the next moment waits for: cards to tap, or messengers to send. */
export function missingIn({ corners, state }: Room, what: 'cards' | 'messengers'): number {
  if (what === 'messengers') return corners.filter(({ visits }) => visits === null).length;
  const given = corners.reduce((sum, corner) => sum + givenBy(corner).length, 0);
  const full = corners.reduce((sum, { seat }) => sum + state.seats[seat].effort, given);
  return full - given;
}
