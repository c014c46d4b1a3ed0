// "What do we change?" Three sentences from this year's causes, the most telling first.
import type { Capability } from '../content/vocabulary.ts';
import { type Draft, isOpen, seatIds } from './draft.ts';
import { firstOpen, keepsHand } from './fill.ts';
import { connections } from './lanterns.ts';
import { NUMBERS } from './numbers.ts';
import type { Message } from './setup.ts';

const OFFERED = 3;

type Cause = (draft: Draft) => Message | null;

const say = (key: string, params: Message['params'] = {}): Message => ({ key: `change.${key}`, params });

/** Each cause says its sentence when it was there this year. */
const CAUSES: readonly Cause[] = [
  ({ state }) => (state.played?.clash ? say('overlap', state.played.clash) : null),
  ({ state }) => (isOpen(state, 'agenda') && state.priorities.length === 0 ? say('agenda') : null),
  (draft) => {
    const { state } = draft;
    const broken = seatIds(state).find((s) => state.seats[s].act !== null && !keepsHand(draft, s));
    return broken === undefined ? null : say('hand', { trend: state.seats[broken].act ?? '' });
  },
  ({ state }) => {
    const open = isOpen(state, 'communication') && !state.rehearsal;
    return open && !connections(state).some((g) => g.length >= NUMBERS.accordActors) ? say('lantern') : null;
  },
  ({ state }) => (state.played && state.played.alone.length > 0 ? say('alone') : null),
  missing,
  ({ state }) => (isOpen(state, 'backbone') && state.house.backbone === 0 ? say('backbone') : null),
  ({ state }) => (isOpen(state, 'measurement') && state.house.measurement === 0 ? say('measurement') : null),
  ({ state }) => ((state.played?.unspent.length ?? 0) > 0 ? say('unspent') : null),
];

/** With measurement the missing capability has a name; without, only the trend has. */
function missing({ deck, state }: Draft): Message | null {
  const oldest = state.trends.find((trend) => firstOpen(trend) !== null);
  if (!oldest) return null;
  const at = firstOpen(oldest) ?? 0;
  const kind: Capability | undefined = deck.trend(oldest.id).needs[at];
  const named = state.house.measurement > 0 && oldest.needs[at]?.shown && kind !== undefined;
  return named ? say('bring', { capability: kind, trend: oldest.id }) : say('finish', { trend: oldest.id });
}

const ALWAYS: readonly Message[] = [say('keep'), say('listen'), say('residents')];
/** After the year that was played twice, the question is what made the difference. */
const AFTER_REHEARSAL: readonly Message[] = [say('sawPlans'), say('promised'), say('luck')];

/** Three Messages; in the rehearsal none. */
export function sentencesOf(draft: Draft): readonly Message[] {
  const { state, session } = draft;
  if (state.rehearsal) return [];
  if (session.rehearsal && state.year === 1) return AFTER_REHEARSAL;
  const causes = CAUSES.map((cause) => cause(draft)).filter((message) => message !== null);
  return [...causes, ...ALWAYS].slice(0, OFFERED);
}
