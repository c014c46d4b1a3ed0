// Which keys does the game build from ids? One row for each family; a new kind of anything goes here.
import { HANDS, LANGUAGES } from '../../src/client/app/preferences.ts';
import { PRESET_NAMES } from '../../src/client/app/presets.ts';
import { ROUTES } from '../../src/client/app/route.ts';
import { LAYOUTS, MOTIONS, PACES, PALETTES } from '../../src/client/overlay/pages/settings-list.ts';
import { REASONS } from '../../src/client/overlay/sheet/sheet-words.ts';
import { PAGE } from '../../src/core/content/describe-rules.ts';
import { france } from '../../src/core/content/france.ts';
import { PROBLEMS } from '../../src/core/content/problem.ts';
import { QUESTIONS } from '../../src/core/content/questions.ts';
import {
  ACTORS,
  AGES,
  CAPABILITIES,
  CONDITIONS,
  DYNAMICS,
  THEMES,
} from '../../src/core/content/vocabulary.ts';
import { wantedWords } from '../../src/core/content/words.ts';
import { LEVELS as MARKS } from '../../src/core/debrief/sheet/sheet.ts';
import type { CommandType } from '../../src/core/engine/command.ts';
import { SESSIONS } from '../../src/core/engine/sessions.ts';
import { PLAYERS } from '../../src/core/engine/setup.ts';
import { SCENARIO_FIELDS, SCENARIOS } from '../../src/core/gathering/scenarios.ts';
import { NEXT_STEPS } from '../../src/core/gathering/sheet-fields.ts';
import { ICEBREAKER_MOMENTS } from '../../src/core/pace/icebreaker.ts';
import { BECAUSE } from './because.ts';
import { GAME_KEYS } from './game-family.ts';
import { LEAD_KEYS } from './lead-family.ts';
import { ROOM_KEYS } from './rooms-family.ts';

export interface Family {
  /** Keys that must have words. */
  readonly needed: readonly string[];
  /** Keys that may have words, or beginnings of such keys when they end in a dot. */
  readonly allowed: readonly string[];
}

function each(stem: string, ids: readonly string[], fields: readonly string[] = []): string[] {
  const keys = ids.map((id) => (stem.endsWith(':') ? `${stem}${id}` : `${stem}.${id}`));
  return fields.length === 0 ? keys : keys.flatMap((key) => fields.map((field) => `${key}.${field}`));
}

function needed(...keys: readonly (readonly string[])[]): Family {
  return { needed: keys.flat(), allowed: [] };
}

const COMMANDS = {
  point: true,
  visit: true,
  move: true,
  pledge: true,
  withdraw: true,
  showMandate: true,
  exchange: true,
  contribute: true,
  goAlone: true,
  takeBack: true,
  lend: true,
  recall: true,
  ask: true,
  answer: true,
  ready: true,
  star: true,
  reflect: true,
  continue: true,
  setDifficulty: true,
} satisfies Record<CommandType, true>;

const WAYS = [...new Set(france.mandates.map((mandate) => mandate.way))];
const VOICES = ['showsNeed', 'fillsNeed', 'easesPressure'];
const packWords = wantedWords(france);
const TEMPERAMENTS = PLAYERS.filter((player) => player !== 'person');

export const FAMILIES: readonly Family[] = [
  {
    needed: packWords.needed.map((word) => `pack:${word}`),
    allowed: packWords.allowed.map((word) => `pack:${word}`),
  },
  needed(each('problems:', PROBLEMS)),
  needed(
    each('rules:theme', THEMES, ['goal', 'is']),
    each('rules:dynamic', DYNAMICS, ['name', 'is']),
    each('rules:capability', CAPABILITIES, ['letter', 'is']),
    each('rules:condition', CONDITIONS, ['is', 'notes']),
    each('rules:trend.sits', DYNAMICS),
    each('rules:age', AGES),
    each('rules:step', ['observe', 'agree', 'act', 'review']),
    each('rules:session', SESSIONS, ['name', 'is']),
    each('rules:event.when', CONDITIONS),
    each('rules:event.voice', VOICES),
    each('rules:mandate.together', WAYS),
    Object.entries(PAGE).flatMap(([step, sentences]) => each(`rules:page.${step}`, ['title', ...sentences])),
  ),
  needed(
    each(
      'questions:',
      QUESTIONS.map(({ id }) => id),
      AGES,
    ),
  ),
  { needed: [], allowed: ['glossary:terms.'] },
  needed(
    each('ui:actor', ACTORS, ['name', 'the', 'short', 'trade']),
    each('ui:capability', CAPABILITIES),
    each('ui:theme', THEMES),
    each('ui:condition', CONDITIONS),
    each('ui:title', ROUTES),
    each('ui:language', LANGUAGES),
    each('ui:home.gesture', ['point', 'give', 'hear'], ['name', 'is']),
  ),
  needed(
    each('settings:preset', PRESET_NAMES, ['name', 'is']),
    each('settings:palette', PALETTES),
    each('settings:motion', MOTIONS),
    each('settings:pace', PACES, ['name', 'is']),
    each('settings:layout', LAYOUTS, ['name', 'is']),
  ),
  needed(each('lead:hand', HANDS, ['name', 'is'])),
  needed(
    each('sheet:part', ['why', 'actions', 'conditions', 'steps', 'commitment']),
    each('sheet:back', ['debrief', 'game']),
    each('sheet:field', REASONS),
    each('sheet:step', NEXT_STEPS, ['name', 'ask']),
    each('sheet:level', [...MARKS.map(String), 'given']),
    each('sheet:draft.notNormal', THEMES, DYNAMICS),
    each('scenarios:', SCENARIOS, ['label', 'is', 'question', ...SCENARIO_FIELDS]),
  ),
  needed(
    each('icebreaker:moment', ICEBREAKER_MOMENTS, ['title', 'say', 'look', 'next']),
    each('icebreaker:fate', ['met', 'lost', 'open']),
    each('icebreaker:count', ['filled', 'lost', 'skies']),
    each('icebreaker:waits', ['cards', 'messengers']),
    each('icebreaker:music', ['silent', 'preparing', 'playing', 'muted', 'refused', 'unready']),
  ),
  needed(
    each('projector:round', ['done', 'now', 'waits']),
    each('projector:timer', ['left', 'paused', 'over']),
    each('projector:house', ['backbone', 'measurement']),
  ),
  needed(each('coda:piece.together', ['0', '1', '2', '3', '4'])),
  needed(GAME_KEYS),
  needed(LEAD_KEYS),
  needed(ROOM_KEYS),
  needed(each('log:because', Object.keys(BECAUSE))),
  needed(each('log:refusal', Object.keys(COMMANDS))),
  {
    needed: [
      ...each('partners:partner.pledge', ['measurement', 'backbone', 'upkeep']),
      ...each('partners:partner.answer', ['yes', 'no', 'if', 'deal', 'noDeal']),
      ...each('partners:partner.ask', ['bring', 'leave', 'lend']),
      ...each('partners:partner.place', ['hand', 'fits']),
    ],
    /** A temperament has words of its own for some of what all partners say. */
    allowed: TEMPERAMENTS.map((name) => `partners:partner.${name}.`),
  },
];

/** Sentences that are rightly the same in both languages. */
export const SAME: ReadonlySet<string> = new Set([
  'Accord',
  'Association',
  'Inclusion',
  'Concert 2030',
  'English',
  'Français',
  '{{name}}, {{minutes}} min',
  '{{count}} min',
  'Pause',
  'Table {{n}}',
]);
