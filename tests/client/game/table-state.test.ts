// Does the table remember what a person holds, and nothing else?
import { expect, test } from 'vitest';
import { START, tableReducer } from '../../../src/client/overlay/game/table-state.ts';

test('picking the same card again puts it down', () => {
  const picked = tableReducer(START, { type: 'pickCard', card: 'HA1' });
  expect(picked.card).toBe('HA1');
  expect(tableReducer(picked, { type: 'pickCard', card: 'HA1' }).card).toBeNull();
});

test('the ! and the hand may lie on the same cloud, and move', () => {
  const marked = tableReducer(START, { type: 'mark', with: 'important', trend: 'TH01' });
  const both = tableReducer(marked, { type: 'mark', with: 'act', trend: 'TH01' });
  expect([both.important, both.act]).toEqual(['TH01', 'TH01']);
  expect(tableReducer(both, { type: 'mark', with: 'act', trend: 'TH02' }).act).toBe('TH02');
  const { important, act } = tableReducer(both, { type: 'clearMarks' });
  expect([important, act]).toEqual([null, null]);
});

test('choosing cards for the exchange puts down what was picked up', () => {
  const picked = tableReducer(START, { type: 'pickCard', card: 'HA1' });
  const choosing = tableReducer(picked, { type: 'exchange' });
  expect([choosing.card, choosing.exchanging]).toEqual([null, []]);
  const chosen = tableReducer(choosing, { type: 'chooseForExchange', card: 'HA2' });
  expect(chosen.exchanging).toEqual(['HA2']);
  expect(tableReducer(chosen, { type: 'chooseForExchange', card: 'HA2' }).exchanging).toEqual([]);
});
