// What do partners do in the guided opening? In the rehearsal each plays what it planned, in silence. In the same
// year again they follow the person's hand, and one of them makes room for the person's card.
import type { ActorId, Capability } from '../content/vocabulary.ts';
import type { Command, Deck, View } from '../engine/index.ts';
import type { Decision, Mind } from './mind.ts';
import { decide } from './planner/index.ts';

type Placing = readonly [card: string, trend: string];

interface Scene {
  readonly deck: Deck;
  readonly view: View;
  readonly seat: ActorId;
  readonly legal: readonly Command[];
}

/** A mind that knows the script of the first year, and is itself from the second year on. */
export function scripted(deck: Deck, mind: Mind): Mind {
  return (view, legal, random) => {
    const isScripted = view.setup.opening === 'scripted' && view.year === 1 && view.seat !== null;
    const scene = isScripted && view.seat ? { deck, view, seat: view.seat, legal } : null;
    const said = scene === null ? null : play(scene);
    return said ?? mind(view, legal, random);
  };
}

function play(scene: Scene): Decision | null {
  if (scene.view.step === 'point') return point(scene);
  if (scene.view.step !== 'act') return null;
  if (scene.legal.some((command) => command.type === 'answer')) return null;
  return act(scene);
}

/** The trend the person points at, once hands are on the table. */
function personsTrend({ view }: Scene): string | null {
  return view.seats.find((seat) => seat.player === 'person')?.act ?? null;
}

function follows(scene: Scene): boolean {
  const trend = personsTrend(scene);
  return trend !== null && (scene.deck.pack.opening.follow[trend] ?? []).includes(scene.seat);
}

function script({ deck, seat }: Scene): readonly Placing[] {
  return deck.pack.opening.rehearsal[seat];
}

/** Who follows points where the person does; the others where they would have begun anyway. */
function point(scene: Scene): Decision | null {
  const trend = personsTrend(scene);
  const own = script(scene).find(([, on]) => on !== trend)?.[1] ?? null;
  const act = follows(scene) ? trend : own;
  const command = scene.legal.find((c) => c.type === 'point' && c.act === act && c.important === null);
  if (!command) return null;
  return decide(command, follows(scene) ? 'opening.follow' : 'opening.own', { trend: act ?? '' });
}

function act(scene: Scene): Decision {
  const { view, legal } = scene;
  const wanted = view.rehearsal ? script(scene) : together(scene);
  const mine = view.seats.find((seat) => seat.actor === scene.seat)?.plan ?? [];
  const back = legal.find(
    (c) =>
      c.type === 'takeBack' &&
      mine.some((p) => p.card === c.card && !wanted.some(([card]) => card === p.card)),
  );
  if (back?.type === 'takeBack') return decide(back, 'opening.turn', { card: back.card });
  for (const [card, trend] of wanted) {
    const command = legal.find((c) => c.type === 'contribute' && c.card === card && c.trend === trend);
    if (command)
      return decide(command, view.rehearsal ? 'opening.silence' : 'opening.place', { card, trend });
  }
  return askFor(scene) ?? decide({ type: 'ready' }, 'opening.ready');
}

/** The same plan, with another card where the person brings what this one had. */
function together(scene: Scene): readonly Placing[] {
  return script(scene).map(([card, trend]) => {
    const other = otherCard(scene, card);
    return trend === personsTrend(scene) && other !== null && personBrings(scene, card)
      ? [other, trend]
      : [card, trend];
  });
}

/** A card of mine for another need of the person's trend. */
function otherCard({ deck, view, seat }: Scene, card: string): string | null {
  const { trends, icons } = deck.action(card);
  const hand = view.seats.find((s) => s.actor === seat)?.hand ?? [];
  const fits = (other: string) => {
    const action = deck.action(other);
    const shares = action.icons.some((icon) => icons.includes(icon));
    return other !== card && !shares && action.theme === deck.action(card).theme;
  };
  return trends.length > 0 ? (hand.find(fits) ?? null) : null;
}

/** The person has said yes, or has already placed the same icon on the trend both point at. */
function personBrings(scene: Scene, card: string): boolean {
  const { view, deck, seat } = scene;
  const trend = personsTrend(scene);
  const icons: readonly Capability[] = deck.action(card).icons;
  const said = view.asks.some((ask) => ask.from === seat && ask.reply === 'yes');
  const person = view.seats.find((s) => s.player === 'person');
  const placed = (person?.plan ?? []).some(
    (p) => p.trend === trend && deck.action(p.card).icons.some((icon) => icons.includes(icon)),
  );
  return follows(scene) && (said || placed);
}

/** "You go and see them? Then I bring the rules." */
function askFor(scene: Scene): Decision | null {
  const trend = personsTrend(scene);
  const [card] = script(scene).find(([, on]) => on === trend) ?? [];
  if (card === undefined || trend === null || !follows(scene) || otherCard(scene, card) === null) return null;
  const icon = scene.deck.action(card).icons[0];
  const person = scene.view.seats.find((s) => s.player === 'person')?.actor;
  const ask = scene.legal.find(
    (c) =>
      c.type === 'ask' &&
      c.to === person &&
      c.want.kind === 'bring' &&
      c.want.trend === trend &&
      c.want.capability === icon,
  );
  return ask ? decide(ask, 'opening.ask', { trend, capability: icon ?? '' }) : null;
}
