// What are people, tables and seats called on this page?
import type { Step } from '../../../core/engine/index.ts';
import type { Name } from '../../../core/rooms/room.ts';
import { t } from '../../app/say.ts';

/** Two words in the language of this device, or the person's own. */
export function nameText(name: Name): string {
  if (name.kind === 'free') return name.text;
  const [animal, trait] = [t(`rooms:animal.${name.animal}`), t(`rooms:trait.${name.trait}`)];
  return t('rooms:name', { animal, trait });
}

export function tableName(n: number): string {
  return t('rooms:table', { n: n + 1 });
}

/** The part of the year a step belongs to, as the rules call it; after the last one, the end. */
const PARTS: Readonly<Record<Step, string>> = {
  point: 'rules:step.agree',
  house: 'rules:step.agree',
  act: 'rules:step.act',
  star: 'rules:step.review',
  reflect: 'rules:step.review',
  over: 'rooms:over',
};

export function stepName(step: Step): string {
  return t(PARTS[step]);
}
