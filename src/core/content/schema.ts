// What shape must the JSON of a pack have? One schema for each kind of entry; rules between entries are in check-*.ts.
import * as v from 'valibot';
import { ACTORS, AGES, CAPABILITIES, CONDITIONS, DYNAMICS, THEMES } from './vocabulary.ts';

/** Most entries of one list: far above any real pack, low enough that no file can stall the page. */
const MOST = 400;

const id = v.pipe(v.string(), v.regex(/^[A-Z]{1,4}\d{1,4}$/));
const duetId = v.pipe(v.string(), v.regex(/^[A-Z]{1,4}\d{1,4}\+[A-Z]{1,4}\d{1,4}$/));
const ids = v.pipe(v.array(id), v.maxLength(MOST));
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const theme = v.picklist(THEMES);
const actor = v.picklist(ACTORS);
const capability = v.picklist(CAPABILITIES);
const ages = v.pipe(v.array(v.picklist(AGES)), v.minLength(1), v.maxLength(AGES.length));

const fact = v.strictObject({
  producer: line,
  year: v.pipe(line, v.regex(/\d{4}/)),
  page: v.pipe(v.string(), v.maxLength(500), v.regex(/^https:\/\/[^\s/]+\.[^\s]+$/)),
  status: v.picklist(['C1', 'C2']),
});

export const trend = v.strictObject({
  id,
  theme,
  dynamic: v.picklist(DYNAMICS),
  needs: v.pipe(v.array(capability), v.minLength(3), v.maxLength(5)),
  effects: v.pipe(v.array(v.strictObject({ theme, by: v.picklist([-2, -1, 1, 2]) })), v.maxLength(2)),
  fact,
  ages,
});

export const action = v.strictObject({
  id,
  actor,
  theme,
  icons: v.pipe(v.array(capability), v.minLength(1), v.maxLength(2)),
  trends: ids,
  overlaps: ids,
  reinforces: ids,
});

export const duet = v.strictObject({ id: duetId, actions: v.strictTuple([id, id]) });

const voice = v.strictObject({ changes: v.picklist(['showsNeed', 'fillsNeed', 'easesPressure']), theme });

export const event = v.strictObject({
  id,
  condition: v.picklist(CONDITIONS),
  theme,
  crisis: v.boolean(),
  voice: v.exactOptional(voice),
  ages,
});

const WAYS = [
  'accord',
  'lowestTheme',
  'transformed',
  'othersPaid',
  'twoThemes',
  'priorityTransformed',
  'handKept',
  'shownNeed',
] as const;

export const mandate = v.strictObject({ id, actor, way: v.picklist(WAYS) });

export const motivation = v.strictObject({ id, level: v.picklist(['person', 'collective', 'territory']) });

export const actorCard = v.strictObject({
  id: actor,
  strong: capability,
  weak: v.strictTuple([capability, capability]),
});

/** One value for each actor, none left out. */
function perActor<const Item extends v.GenericSchema>(item: Item) {
  return v.strictObject({ association: item, company: item, authority: item, research: item });
}

const played = v.pipe(v.array(v.strictTuple([id, id])), v.maxLength(10));

export const opening = v.strictObject({
  trends: v.pipe(ids, v.length(THEMES.length)),
  hands: perActor(ids),
  rehearsal: perActor(played),
  follow: v.record(id, v.pipe(v.array(actor), v.maxLength(ACTORS.length))),
});

export const packId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/));
export const packVersion = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));
/** A list of a file before its entries are read one by one. */
export const rawList = v.pipe(v.array(v.unknown()), v.maxLength(MOST));
export const rawFile = v.record(v.string(), v.unknown());
