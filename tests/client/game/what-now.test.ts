// Does the page always know what to say, and is what it says true of the rules?
import { expect, test } from 'vitest';
import { beatsOf, nextStop } from '../../../src/client/overlay/game/beats.ts';
import { columnsOf } from '../../../src/client/overlay/game/board-model.ts';
import { sceneAt } from '../../../src/client/overlay/game/scene.ts';
import { stageOf, yearKey } from '../../../src/client/overlay/game/stage.ts';
import { whatNow } from '../../../src/client/overlay/game/what-now.ts';
import { france } from '../../../src/core/content/france.ts';
import type { Setup } from '../../../src/core/engine/index.ts';
import { partners } from '../../../src/core/partners/index.ts';
import { openTable } from '../../../src/core/table/table.ts';
import { wordsIn } from '../../support/driver.ts';
import { rules, setupOf } from '../../support/game.ts';

const PARTNERS: Setup['seats'] = [
  { actor: 'association', player: 'person' },
  { actor: 'company', player: 'builder' },
  { actor: 'authority', player: 'pragmatic' },
  { actor: 'research', player: 'cautious' },
];

function tableOf(change: Partial<Setup>) {
  return openTable(
    { rules, minds: partners(france) },
    setupOf({ seats: PARTNERS, session: 'workshop', ...change }),
  );
}

/** Plays the person's seat with the last legal command of the most telling kind. */
function* moments(change: Partial<Setup>) {
  const table = tableOf(change);
  for (let turn = 0; turn < 400; turn++) {
    const update = table.update('association', -1);
    yield update;
    const kinds = ['answer', 'point', 'contribute', 'ready', 'star', 'continue'] as const;
    const next = kinds.flatMap((kind) => update.legal.filter((c) => c.type === kind).slice(-1))[0];
    if (!next) return;
    table.submit('association', next);
  }
}

const HELD = { card: null, important: null, act: null, exchanging: false, reviewing: false };

test('every moment of a game has its sentence, in both languages', () => {
  const said = new Set<string>();
  for (const { view, legal } of moments({})) {
    const stage = stageOf(view, { observed: yearKey(view), reviewing: false });
    said.add(whatNow(view, legal, { ...HELD, stage }).key.replace('game:', ''));
  }
  expect(said.size).toBeGreaterThan(4);
  const plural = /star|more|give|nothingFits/;
  for (const key of said) {
    for (const language of ['fr', 'en'] as const) {
      expect(() => wordsIn(language)(plural.test(key) ? `${key}_other` : key)).not.toThrow();
    }
  }
});

test('a review shown to its end is the table as it is; its start is the table before', () => {
  let before = tableOf({}).update('association', -1).view;
  let reviews = 0;
  for (const { view, entries } of moments({})) {
    if (view.step === 'act') before = view;
    if (view.step !== 'star' && view.step !== 'reflect') continue;
    const beats = beatsOf(entries);
    const showing = { deck: rules.deck, before, beats };
    expect(sceneAt(view, { ...showing, shown: beats.length })).toBe(view);
    expect(sceneAt(view, { ...showing, shown: 0 }).gauges).toEqual(before.gauges);
    const almost = sceneAt(view, { ...showing, shown: beats.length - 1 });
    if (view.step === 'reflect') expect(almost.gauges).toEqual(view.gauges);
    reviews += 1;
  }
  expect(reviews).toBeGreaterThan(4);
});

test('every pace comes to the end of a review, and steps take no beat twice', () => {
  for (const { entries } of moments({})) {
    const beats = beatsOf(entries);
    for (const pace of ['steps', 'fast', 'atOnce'] as const) {
      let shown = 0;
      while (shown < beats.length) {
        const next = nextStop(beats, shown, pace);
        expect(next).toBeGreaterThan(shown);
        shown = next;
      }
    }
  }
});

test('a picked-up card lights a slot exactly where the rules take it', () => {
  for (const { view, legal } of moments({})) {
    const gives = legal.filter((c) => c.type === 'contribute');
    for (const card of new Set(gives.map((c) => c.card))) {
      const clouds = columnsOf({ view, legal, deck: rules.deck, card }).flatMap((column) => column.clouds);
      for (const { trend, takes, slots } of clouds) {
        expect(takes).toBe(gives.some((c) => c.card === card && c.trend === trend.id));
        if (takes) expect(slots.some((slot) => slot.glow !== null)).toBe(true);
      }
    }
  }
});
