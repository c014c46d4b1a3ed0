// What if a card had gone where it was missing: the second one of an overlap, one played alone, one unplayed?
import type { ActorId } from '../../content/vocabulary.ts';
import type { Command, Entry, Logged, Message } from '../../engine/index.ts';
import { losses } from '../deeds.ts';
import { told } from '../tale.ts';
import { type BranchKind, caption, type Plan, type Planner } from './plan.ts';
import type { Position } from './play-on.ts';
import { calendarOf, lastIndex, replayed, type Story, type Stretch, stretch } from './story.ts';

interface Card {
  readonly seat: ActorId;
  readonly card: string;
  /** Where it was played; null: alone, or not at all. */
  readonly trend: string | null;
}

interface Elsewhere {
  readonly trend: string;
  readonly change: readonly Logged[];
  readonly changed: Position;
}

const isOf =
  (card: string) =>
  (command: Command): boolean =>
    (command.type === 'contribute' || command.type === 'goAlone') && command.card === card;

/** The step with this command instead of the card's last placement, or before the seat is done. */
function withCard(played: Stretch, of: Card, put: readonly Logged[]): readonly Logged[] {
  const at = lastIndex(played, of.seat, isOf(of.card));
  const end = lastIndex(played, of.seat, ({ type }) => type === 'ready');
  const i = at >= 0 ? at : end;
  return [...played.commands.slice(0, i), ...put, ...played.commands.slice(at >= 0 ? i + 1 : i)];
}

/** Did the card fill something when the plans turned over? */
function filled({ happened }: Position, card: string): boolean {
  return happened.some(
    (event) => event.type === 'contributed' && event.card === card && event.needs.length > 0,
  );
}

/** The oldest trend where the card would have filled a need that year. */
function elsewhere(story: Story, played: Stretch, of: Card): Elsewhere | null {
  for (const { id } of played.begins.state.trends) {
    if (id === of.trend) continue;
    const put: Logged = { seat: of.seat, command: { type: 'contribute', card: of.card, trend: id } };
    const changed = replayed(story, played, withCard(played, of, [put]));
    if (filled(changed, of.card)) return { trend: id, change: [put], changed };
  }
  return null;
}

interface Idea {
  readonly kind: BranchKind;
  readonly entry: Entry;
  readonly card: Card;
  readonly words: (params: Message['params']) => Message;
}

function movedTo(story: Story, played: Stretch, idea: Idea): readonly Plan[] {
  const found = elsewhere(story, played, idea.card);
  if (!found) return [];
  const { seat, card } = idea.card;
  const year = calendarOf(story, idea.entry.year);
  const { trend, ...done } = found;
  const words = idea.words({ year, seat, card, trend });
  return [{ kind: idea.kind, caption: words, because: [idea.entry], played, ...done }];
}

function keptInHand(story: Story, played: Stretch, { entry, card: of }: Idea): Plan {
  const changed = replayed(story, played, withCard(played, of, []));
  const words = caption('kept', { year: calendarOf(story, entry.year), seat: of.seat, card: of.card });
  return { kind: 'overlap', caption: words, because: [entry], played, change: [], changed };
}

/** The overlaps with most lost first. */
export const overlapUndone: Planner = (story) =>
  [...losses(story.tale.entries)]
    .filter(({ event }) => event.lost.some(({ to }) => to !== null && to !== event.seat))
    .sort((a, b) => b.event.lost.length - a.event.lost.length)
    .slice(0, 1)
    .flatMap((entry): readonly Plan[] => {
      const played = stretch(story, entry.year, 'act');
      const { seat, card, trend } = entry.event;
      if (!played) return [];
      const words: Idea['words'] = (params) => caption('moved', params);
      const idea: Idea = { kind: 'overlap', entry, card: { seat, card, trend }, words };
      const moved = movedTo(story, played, idea);
      return moved.length > 0 ? moved : [keptInHand(story, played, idea)];
    });

export const joinedInstead: Planner = (story) =>
  told(story.tale.entries, 'wentAlone').flatMap((entry) => {
    const played = stretch(story, entry.year, 'act');
    const { seat, card } = entry.event;
    const words: Idea['words'] = (params) => caption('joined', params);
    const idea: Idea = { kind: 'alone', entry, card: { seat, card, trend: null }, words };
    return played ? movedTo(story, played, idea) : [];
  });

export const alsoGiven: Planner = (story) =>
  told(story.tale.entries, 'unspent').flatMap((entry) => {
    const played = stretch(story, entry.year, 'act');
    const { seat } = entry.event;
    const words: Idea['words'] = (params) => caption('given', params);
    const hand = played?.begins.state.seats[seat].hand ?? [];
    const unplayed = hand.filter((card) => played && lastIndex(played, seat, isOf(card)) < 0);
    return unplayed.flatMap((card) =>
      played
        ? movedTo(story, played, { kind: 'unspent', entry, card: { seat, card, trend: null }, words })
        : [],
    );
  });
