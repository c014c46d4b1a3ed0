// Does the text of a card say what its data does, in words that exist?
import { expect, test } from 'vitest';
import {
  describeAction,
  describeDuet,
  describeEvent,
  describeMandate,
  describeTrend,
} from '../../src/core/content/describe.ts';
import { describeRules, describeSession } from '../../src/core/content/describe-rules.ts';
import { france } from '../../src/core/content/france.ts';
import { OCCASIONS, QUESTIONS } from '../../src/core/content/questions.ts';
import { CONDITIONS } from '../../src/core/content/vocabulary.ts';
import { NUMBERS, tableSize } from '../../src/core/engine/numbers.ts';
import { SESSION } from '../../src/core/engine/sessions.ts';
import { baseOf, readSentences } from '../texts/locales.ts';

const known = new Set([...readSentences('fr').keys()].map(baseOf));
const table = { ...tableSize(4), years: 5, goal: 70 };

test('every sentence about every card has words', () => {
  const messages = [
    ...france.actions.flatMap(describeAction),
    ...france.trends.flatMap((trend) => describeTrend(trend, NUMBERS)),
    ...france.events.flatMap((event) => describeEvent(event, NUMBERS)),
    ...france.mandates.flatMap((mandate) => describeMandate(mandate, NUMBERS)),
    ...france.duets.flatMap(describeDuet),
    ...Object.values(SESSION).flatMap(describeSession),
    ...describeRules(NUMBERS, table).flatMap((part) => [part.title, ...part.sentences]),
  ];
  expect([...new Set(messages.map(({ key }) => key).filter((key) => !known.has(key)))]).toEqual([]);
});

test('every value a sentence asks for is given', () => {
  const sentences = readSentences('fr');
  const given = describeRules(NUMBERS, table).flatMap((part) => part.sentences);
  for (const { key, params } of given) {
    const names = [...(sentences.get(key) ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
    expect(Object.keys(params), key).toEqual(expect.arrayContaining(names));
  }
});

test('an action says its icons, its cost and its trends', () => {
  const action = france.actions.find(({ id }) => id === 'HA8');
  expect(action && describeAction(action).slice(0, 3)).toEqual([
    { key: 'rules:action.brings', params: { capability: 'outreach' } },
    { key: 'rules:action.cost', params: { count: 1 } },
    { key: 'rules:action.fits', params: { count: action?.trends.length } },
  ]);
});

test('discovery says which condition comes in which year', () => {
  const later = describeSession(SESSION.discovery).filter(({ key }) => key === 'rules:session.opens');
  expect(later.map(({ params }) => `${params.year} ${params.condition}`)).toEqual([
    '2027 agenda',
    '2028 backbone',
    '2029 measurement',
  ]);
});

test('questions cover every condition, trust and transfer, and every occasion is used', () => {
  expect(QUESTIONS).toHaveLength(20);
  expect(new Set(QUESTIONS.map(({ about }) => about))).toEqual(new Set([...CONDITIONS, 'trust', 'transfer']));
  expect(new Set(QUESTIONS.map(({ when }) => when))).toEqual(new Set(OCCASIONS));
});
