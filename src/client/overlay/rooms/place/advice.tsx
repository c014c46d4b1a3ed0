// How do people who share a seat advise? They point at a card or a trend; whoever decides sees it, and decides.
import { useState } from 'preact/hooks';
import type { Mark, RoomView, TableView } from '../../../../core/rooms/wire.ts';
import { point } from '../../../app/remote/talk.ts';
import { packText, t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { nameText } from '../names.ts';

interface PartProps {
  readonly room: RoomView;
  readonly table: TableView;
}

function markText(on: Mark): string {
  if (!on) return '';
  return 'card' in on ? packText('actions', on.card, 'name') : packText('trends', on.trend, 'name');
}

/** What the others of this seat point at, for whoever decides. */
export function MarkLine({ room, table }: PartProps) {
  const people = room.tables[room.me?.table ?? -1]?.people ?? [];
  const lines = table.marks.flatMap(({ person, on }) => {
    const who = people.find(({ id }) => id === person);
    return who && on && person !== room.me?.id
      ? [t('rooms:strip.points', { name: nameText(who.name), what: markText(on) })]
      : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul class="strip-marks" aria-live="polite">
      {lines.map((line) => (
        <li key={line}>
          <Icon name="hand" /> {line}
        </li>
      ))}
    </ul>
  );
}

const asMark = (value: string): Mark => {
  const [kind, id = ''] = value.split(' ');
  return kind === 'card' ? { card: id } : { trend: id };
};
const asValue = (on: Mark): string | null =>
  on ? ('card' in on ? `card ${on.card}` : `trend ${on.trend}`) : null;

function PointDialog({ table, now, onClose }: { table: TableView; now: Mark; onClose: () => void }) {
  const { view } = table;
  const hand = view.seats.find(({ actor }) => actor === view.seat)?.hand ?? [];
  const choose = (value: string) => void point(asMark(value));
  const option = (kind: 'card' | 'trend') => (id: string) => ({
    value: `${kind} ${id}`,
    label: packText(kind === 'card' ? 'actions' : 'trends', id, 'name'),
  });
  return (
    <Dialog
      title={t('rooms:strip.pointTitle')}
      onClose={onClose}
      foot={<Button onPress={onClose}>{t('rooms:strip.pointed')}</Button>}
    >
      <Choice
        legend={t('rooms:strip.trends')}
        look="chips"
        value={asValue(now)}
        onChange={choose}
        options={view.trends.map(({ id }) => id).map(option('trend'))}
      />
      {hand.length > 0 && (
        <Choice
          legend={t('rooms:strip.cards')}
          look="chips"
          value={asValue(now)}
          onChange={choose}
          options={hand.map(option('card'))}
        />
      )}
      {now && (
        <Button icon="undo" onPress={() => void point(null)}>
          {t('rooms:strip.unpoint')}
        </Button>
      )}
    </Dialog>
  );
}

/** For whoever advises. */
export function Advice({ room, table }: PartProps) {
  const [open, setOpen] = useState(false);
  const people = room.tables[room.me?.table ?? -1]?.people ?? [];
  const decider = people.find(({ seat, decides }) => decides && seat === room.me?.seat);
  const now = table.marks.find(({ person }) => person === room.me?.id)?.on ?? null;
  return (
    <div class="strip-advice">
      <span>
        {t('rooms:strip.advise', { name: decider ? nameText(decider.name) : '' })}{' '}
        {now && t('rooms:strip.myPoint', { what: markText(now) })}
      </span>
      <Button icon="hand" onPress={() => setOpen(true)}>
        {t('rooms:strip.point')}
      </Button>
      {open && <PointDialog table={table} now={now} onClose={() => setOpen(false)} />}
    </div>
  );
}
