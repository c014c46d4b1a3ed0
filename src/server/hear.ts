// What follows from a word of another process? People who are there are here; who was shown there is here no longer.
import { isHostHere, peopleHere, sayHere } from './here.ts';
import type { LiveRoom } from './live-room.ts';
import { point, stepOf } from './marks.ts';
import { BEAT_IN_MS, BELIEVED_IN_MS, type Word } from './neighbours.ts';
import type { Office } from './office.ts';
import { giveWay } from './presence.ts';
import { noteAway, settle } from './settle.ts';
import { tellRoomSoon } from './tell.ts';

type Heard<Type extends Word['type']> = (
  office: Office,
  live: LiveRoom,
  word: Extract<Word, { type: Type }>,
) => void;

/** Whoever has come is waited for no longer, whoever has gone is; nothing follows where all is as before. */
function changing(office: Office, live: LiveRoom, change: () => void): void {
  const [before, host] = [peopleHere(live), isHostHere(live)];
  change();
  const now = peopleHere(live);
  const come = [...now].filter((person) => !before.has(person));
  const gone = [...before].filter((person) => !now.has(person));
  if (!live.awake || (come.length === 0 && gone.length === 0 && host === isHostHere(live))) return;
  for (const person of come) live.away.delete(person);
  for (const person of gone) noteAway(office, live, person);
  tellRoomSoon(live);
  void settle(office, live);
}

const here: Heard<'here'> = (office, live, { from, people, host }) => {
  const said = office.clock.now();
  live.used = said;
  changing(office, live, () => live.elsewhere.set(from, { people, host, said }));
};

const who: Heard<'who'> = (office, live) => {
  if (live.devices.size > 0) sayHere(office, live);
};

const shown: Heard<'shown'> = (office, live, word) => giveWay(office, live, word);

const mark: Heard<'mark'> = (_, live, { table, step, person, on }) => {
  const game = live.games.get(table);
  if (game && stepOf(game) === step) point(live, { table, person, on });
};

const HEARD: { readonly [Type in Word['type']]: Heard<Type> } = { here, who, shown, mark };

function hear(office: Office, word: Word): void {
  const live = office.rooms.get(word.room);
  if (live && word.from !== office.me) (HEARD[word.type] as Heard<Word['type']>)(office, live, word);
}

/** A process that has said nothing for long is dead, or cannot be heard. */
function doubt(office: Office, live: LiveRoom): void {
  const oldest = office.clock.now() - BELIEVED_IN_MS;
  const silent = [...live.elsewhere].filter(([, { said }]) => said < oldest);
  if (silent.length === 0) return;
  changing(office, live, () => {
    for (const [from] of silent) live.elsewhere.delete(from);
  });
}

/** Returns how to stop. */
export function hearNeighbours(office: Office): () => void {
  const { neighbours, clock } = office;
  if (!neighbours) return () => {};
  const stopHearing = neighbours.hear((word) => hear(office, word));
  let stopBeat = () => {};
  const again = () => {
    stopBeat = clock.after(BEAT_IN_MS, () => {
      for (const live of office.rooms.values()) {
        doubt(office, live);
        if (live.devices.size > 0) sayHere(office, live);
      }
      again();
    });
  };
  again();
  return () => {
    stopHearing();
    stopBeat();
  };
}
