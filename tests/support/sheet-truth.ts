// Do the key actions on a printed sheet match the log? Read from its words alone, and counted anew from what happened.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTORS, type ActorId } from '../../src/core/content/vocabulary.ts';
import type { Entry, GameEvent } from '../../src/core/engine/index.ts';
import type { Language } from './driver.ts';
import { rules } from './game.ts';
import { root } from './root.ts';
import type { PageAction, Recorded } from './sheet-page.ts';

type Gift = Extract<GameEvent, { type: 'contributed' }>;
type Names = Readonly<Record<string, { readonly name: string }>>;

function fileOf(language: Language, name: string): Record<string, Names> {
  return JSON.parse(readFileSync(join(root, 'locales', language, `${name}.json`), 'utf8'));
}

/** Ids of everything of a kind that is called this. */
function idsOf(language: Language, kind: 'actions' | 'trends', name: string): readonly string[] {
  return ['health', 'energy', 'education'].flatMap((theme) =>
    Object.entries(fileOf(language, `packs/france/${theme}`)[kind] ?? {})
      .filter(([, words]) => words.name === name)
      .map(([id]) => id),
  );
}

/** Actors in the order in which a sentence names them. */
function actorsIn(language: Language, sentence: string): readonly ActorId[] {
  const { actor } = JSON.parse(readFileSync(join(root, `locales/${language}/ui.json`), 'utf8'));
  const at = (id: ActorId) => sentence.indexOf(actor[id].the);
  return ACTORS.filter((id) => at(id) >= 0).sort((a, b) => at(a) - at(b));
}

/** What was given in the years that count. */
function giftsIn(entries: readonly Entry[]): readonly Gift[] {
  let counts = true;
  return entries.flatMap(({ event }) => {
    if (event.type === 'yearBegan') counts = !event.rehearsal;
    return counts && event.type === 'contributed' ? [event] : [];
  });
}

const met = ({ card, lost }: Gift) => rules.deck.action(card).icons.length - lost.length;
const metBy = (gifts: readonly Gift[], seat: ActorId) =>
  gifts.filter((gift) => gift.seat === seat).reduce((sum, gift) => sum + met(gift), 0);

function isTrue(action: PageAction, language: Language, gifts: readonly Gift[]): boolean {
  const cards = idsOf(language, 'actions', action.card);
  const trends = idsOf(language, 'trends', action.about.replace(/ \(\d{4}\)$/, ''));
  const [leads, ...joins] = actorsIn(language, action.who);
  const there = gifts.filter((gift) => trends.includes(gift.trend) && met(gift) > 0);
  const own = there.some((gift) => gift.seat === leads && cards.includes(gift.card));
  const seats = new Set(there.map(({ seat }) => seat));
  const named =
    leads !== undefined && seats.size === joins.length + 1 && joins.every((one) => seats.has(one));
  return own && named && joins.every((one) => metBy(there, leads) >= metBy(there, one));
}

/** What is printed of the game and did not happen so. */
export function untrueOn(
  actions: readonly PageAction[],
  language: Language,
  { entries }: Recorded,
): readonly string[] {
  const gifts = giftsIn(entries);
  const helped = new Set(gifts.filter((gift) => met(gift) > 0).map(({ trend }) => trend));
  const missing = actions.length === Math.min(4, helped.size) ? [] : [`${actions.length} key actions`];
  const wrong = actions.filter((action) => !isTrue(action, language, gifts));
  return [...missing, ...wrong.map(({ card, who }) => `${card}: ${who}`)];
}
