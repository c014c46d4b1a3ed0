// What if somebody's phone is lost? They come in by the code on another device, and the host gives it the place they had.
import { useState } from 'preact/hooks';
import type { HostDeed } from '../../../../core/rooms/deed.ts';
import type { PersonView, RoomView } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { nameText, tableName } from '../names.ts';

export interface LostDeviceProps {
  readonly room: RoomView;
  /** Whose device is lost. */
  readonly person: PersonView;
  /** Does it and closes. */
  readonly then: (deed: HostDeed) => () => void;
}

interface Candidate {
  readonly value: string;
  readonly label: string;
  /** How many have come to this table since. */
  readonly since: number;
}

/** Whoever is connected may be the one; the latest of each table first, as it is most likely somebody who has just come in. */
function candidates({ tables }: RoomView, lost: string): readonly Candidate[] {
  const all = tables.flatMap(({ people }, n) =>
    people.flatMap(({ id, name, here }, i) =>
      here && id !== lost
        ? [
            {
              value: id,
              label: t('rooms:lost.at', { name: nameText(name), table: tableName(n) }),
              since: people.length - i,
            },
          ]
        : [],
    ),
  );
  return all.sort((one, other) => one.since - other.since);
}

export function LostDevice({ room, person, then }: LostDeviceProps) {
  const [to, setTo] = useState<string | null>(null);
  const options = candidates(room, person.id);
  const name = nameText(person.name);
  return (
    <details class="open-more" open={!person.here}>
      <summary>{t('rooms:lost.title')}</summary>
      <p>{t('rooms:lost.how', { name })}</p>
      {options.length === 0 ? (
        <p class="choice-hint">{t('rooms:lost.nobody')}</p>
      ) : (
        <>
          <Choice
            legend={t('rooms:lost.which')}
            look="chips"
            value={to}
            onChange={setTo}
            options={options.map(({ value, label }) => ({ value, label }))}
          />
          {to !== null && (
            <Button icon="lend" onPress={then({ type: 'passOn', person: person.id, to })}>
              {t('rooms:lost.go', { name })}
            </Button>
          )}
        </>
      )}
    </details>
  );
}
