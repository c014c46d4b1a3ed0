// What do the game window and the projector window say to each other? Four sentences, checked where they are heard.
import { AGES, type Age } from '../../core/content/vocabulary.ts';
import { audience, type Entry } from '../../core/engine/index.ts';
import { LANGUAGES, type Language, type Preferences } from './preferences.ts';
import { PARTS, type PublicTable } from './public-table.ts';

/** One for all windows of this site. */
export const CHANNEL = 'concert-2030.projector';

/** Milliseconds: until when, or how many are left while it stands still. */
export type Timer =
  | { readonly endsAt: number; readonly paused: false }
  | { readonly left: number; readonly paused: true };

/** All a projector draws from. */
export interface Shown {
  readonly kind: 'shown';
  /** Which window says so, and when something last happened in it. */
  readonly from: string;
  readonly at: number;
  readonly table: PublicTable;
  readonly age: Age;
  readonly language: Language;
  readonly palette: Preferences['palette'];
  readonly motion: Preferences['motion'];
  readonly timer: Timer | null;
  readonly blank: boolean;
}

/** A projector has opened, or is still there when a game window comes; a game window has come; a projector wants it dark. */
export type Sentence =
  | Shown
  | { readonly kind: 'hello' }
  | { readonly kind: 'here' }
  | { readonly kind: 'darken'; readonly blank: boolean };

type Unknown = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null;
}

function isOneOf(list: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && list.includes(value);
}

/** Of a seat's own things nothing may lie in it: no view of a seat, nothing that only some may hear. */
function isPublic(table: unknown): boolean {
  if (!isRecord(table) || typeof table.id !== 'string' || !isOneOf(PARTS, table.part)) return false;
  const { view, before, entries } = table;
  if (!isRecord(view) || view.seat !== null || (isRecord(before) && before.seat !== null)) return false;
  if (!Array.isArray(entries) || !Array.isArray(table.persons)) return false;
  return entries.every((entry: Entry) => isRecord(entry.event) && audience(entry.event) === null);
}

function isShown(said: Unknown): boolean {
  const known = isOneOf(LANGUAGES, said.language) && isOneOf(AGES, said.age);
  const placed = typeof said.from === 'string' && typeof said.at === 'number';
  return known && placed && typeof said.blank === 'boolean' && isPublic(said.table);
}

/** Null for what is none of these: another version of the page may speak on the same channel. */
export function sentenceIn(data: unknown): Sentence | null {
  if (!isRecord(data)) return null;
  const plain = data.kind === 'hello' || data.kind === 'here';
  const darkens = data.kind === 'darken' && typeof data.blank === 'boolean';
  const shows = data.kind === 'shown' && isShown(data);
  return plain || darkens || shows ? (data as unknown as Sentence) : null;
}
