// Which words does the room read at each moment? A sentence made to be read from ten metres; in a review, the beat being told.
import type { PublicTable } from '../../app/public-table.ts';
import { commonText, t } from '../../app/say.ts';
import { givenIn, type Line, linesOf, titleOf } from '../game/beat-lines.ts';
import { SIGN } from '../game/beat-signs.ts';
import { observedIn } from '../game/observe-model.ts';
import type { Table } from '../game/table-context.ts';
import type { IconName } from '../icons/names.ts';

export interface CaptionWords {
  readonly title: string;
  readonly sign: IconName | null;
  readonly lines: readonly Line[];
}

/** More would be small: the rest is told at the table. */
const MOST_LINES = 4;

function said(text: string): Line {
  return { text, look: 'said' };
}

function plain(title: string, ...lines: readonly string[]): CaptionWords {
  return { title, sign: null, lines: lines.map(said) };
}

function inObserve({ view }: Table, { entries }: PublicTable): CaptionWords {
  const { arrived, event } = observedIn(view, entries);
  const news = t('game:observe.arrived', { count: arrived.length });
  const title = t('projector:now.observe');
  if (event === null) return plain(title, news);
  const name = t('projector:event', { event: commonText('events', event, 'name') });
  return plain(title, name, commonText('events', event, 'text'));
}

function inPoint({ view }: Table, { persons }: PublicTable): CaptionWords {
  const title = t(view.open.agenda ? 'projector:now.pointBoth' : 'projector:now.pointHand');
  const of = persons.length;
  const count = view.seats.filter(({ actor, pointed }) => pointed && persons.includes(actor)).length;
  return count === 0 ? plain(title) : plain(title, t('projector:now.pointed', { count, of }));
}

function inAct({ view }: Table, { turn, persons }: PublicTable): CaptionWords {
  const waits = view.seats.some(({ actor, ready }) => persons.includes(actor) && !ready);
  if (!waits) return plain(t('projector:now.actDone'));
  if (turn === null) return plain(t('projector:now.act'));
  return plain(t('projector:now.actTurn', { seat: t(`ui:actor.${turn}.the`) }), t('projector:now.away'));
}

function inBeat({ beats, shown, deck }: Table): CaptionWords {
  const beat = beats[shown - 1];
  if (!beat) return plain(t('projector:now.hush'));
  const lines = linesOf(beat, { deck, me: null, given: givenIn(beats.slice(0, shown - 1)) });
  return { title: titleOf(beat), sign: SIGN[beat.kind], lines: lines.slice(0, MOST_LINES) };
}

function inReview(table: Table): CaptionWords {
  const { truth, held } = table;
  if (held.reviewing) return inBeat(table);
  if (truth.step === 'star') return plain(t('projector:now.star', { count: truth.stars }));
  if (truth.rehearsal) return plain(t('projector:now.again'));
  return plain(t(truth.calendar >= 2030 ? 'projector:now.last' : 'projector:now.reflect'));
}

export function captionOf(table: Table, shown: PublicTable): CaptionWords {
  if (table.stage === 'observe') return inObserve(table, shown);
  if (table.stage === 'agree') return inPoint(table, shown);
  return table.stage === 'act' ? inAct(table, shown) : inReview(table);
}
