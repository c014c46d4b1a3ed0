// Does the scripted first year hold: whatever the first card, it clashes, and what was missing is in the room?
import { expect, test } from 'vitest';
import { france } from '../../src/core/content/france.ts';
import type { Action } from '../../src/core/content/pack.ts';
import { ACTORS, type ActorId } from '../../src/core/content/vocabulary.ts';

const { opening } = france;

function action(id: string): Action {
  const found = france.actions.find((card) => card.id === id);
  if (!found) throw new Error(`no action ${id}`);
  return found;
}

function trend(id: string) {
  const found = france.trends.find((card) => card.id === id);
  if (!found) throw new Error(`no trend ${id}`);
  return found;
}

/** What the others would play beside a person who sits in this seat. */
function others(seat: ActorId): (readonly [string, string])[] {
  return ACTORS.filter((actor) => actor !== seat).flatMap((actor) => [...opening.rehearsal[actor]]);
}

test('its three trends are of three themes, for all ages, with the needs of the script', () => {
  expect(opening.trends.map((id) => trend(id).theme)).toEqual(['health', 'energy', 'education']);
  for (const id of opening.trends) expect(trend(id).ages).toHaveLength(3);
  expect(trend('TH10').needs).toEqual(['outreach', 'knowledge', 'means', 'framework']);
  expect(trend('TN05').needs).toEqual(['outreach', 'means', 'framework']);
  expect(trend('TE08').needs).toEqual(['outreach', 'means', 'knowledge']);
});

test('every card in hand costs one effort', () => {
  for (const card of Object.values(opening.hands).flat()) expect(action(card).icons, card).toHaveLength(1);
});

test('each card of the association has its twin in a partner’s plan, a listed overlap and a duet', () => {
  const targets = { HA8: 'TH10', NA1: 'TN05', EA1: 'TE08' };
  expect(opening.hands.association).toEqual(Object.keys(targets));
  for (const [card, target] of Object.entries(targets)) {
    const twin = others('association').find(
      ([id, on]) => on === target && action(id).icons[0] === action(card).icons[0],
    );
    expect(twin, card).toBeDefined();
    expect(action(card).trends).toContain(target);
    expect(action(card).overlaps).toContain(twin?.[0]);
    expect(france.duets.map((duet) => duet.id)).toContain([card, twin?.[0]].sort().join('+'));
  }
});

test('in the rehearsal every planned card fits its trend and meets a need', () => {
  for (const [card, on] of ACTORS.flatMap((actor) => [...opening.rehearsal[actor]])) {
    expect(action(card).trends, card).toContain(on);
    expect(trend(on).needs, card).toContain(action(card).icons[0]);
  }
});

test.each(opening.hands.association)('playing %s alone clears no sky, and one effort is lost', (card) => {
  const on = opening.trends.find((id) => action(card).trends.includes(id)) ?? '';
  const played = [[card, on] as const, ...others('association')];
  const filled = opening.trends.map((id) => {
    const icons = played.filter(([, target]) => target === id).map(([played]) => action(played).icons[0]);
    return trend(id).needs.filter((need) => icons.includes(need)).length;
  });
  expect(played).toHaveLength(7);
  expect(filled.reduce((sum, count) => sum + count, 0)).toBe(6);
  opening.trends.forEach((id, index) => {
    expect(filled[index]).toBeLessThan(trend(id).needs.length);
  });
});

test('for each missing need, somebody holds the very card', () => {
  for (const id of opening.trends) {
    for (const need of trend(id).needs) {
      const holder = Object.values(opening.hands)
        .flat()
        .find((card) => action(card).icons[0] === need && action(card).trends.includes(id));
      expect(holder, `${need} for ${id}`).toBeDefined();
    }
  }
});

test('two partners follow a hand, and with the association they can make an accord', () => {
  for (const id of opening.trends) {
    const followers = opening.follow[id] ?? [];
    expect(followers).toHaveLength(2);
    for (const follower of followers) {
      const able = opening.hands[follower].some(
        (card) => action(card).trends.includes(id) && action(card).icons[0] !== 'outreach',
      );
      expect(able, `${follower} on ${id}`).toBe(true);
    }
  }
});
