// What does the room see in its ten minutes? One moment at a time, large, with the four corners at the four corners.
import { useEffect } from 'preact/hooks';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { announce } from '../kit/live.tsx';
import { SoundCaptions } from '../kit/sound-captions.tsx';
import { Motives } from '../motives/motives.tsx';
import { Town } from '../town/town.tsx';
import { Clouds, Counts } from './clouds.tsx';
import { SideBySide } from './compare.tsx';
import { Corners, PlayedCards, VoteCards } from './corner.tsx';
import { tapCard } from './deeds.ts';
import { Frame } from './frame.tsx';
import { LastWord } from './last-word.tsx';
import { Destinations, Lanterns } from './messenger.tsx';
import type { Corner, Room } from './room.ts';
import type { Turn } from './turn.ts';
import { useReveal } from './use-music.ts';
import { type Stay, useClicker, useRoom } from './use-room.ts';
import './icebreaker.css';
import './corner.css';
import './cards.css';
import './clouds.css';
import './needs.css';
import './moments.css';
import './sides.css';

const cornerOf = ({ corners }: Room, seat: Corner['seat']): Corner =>
  corners.find((corner) => corner.seat === seat) ?? { seat, cards: [], visits: null };

function PickCorner() {
  return (
    <Corners
      of={(seat) => (
        <div class="ice-trade">
          <Icon name={seat} class={`is-${seat}`} />
          <p>{t(`ui:actor.${seat}.trade`)}</p>
        </div>
      )}
    >
      <div class="ice-town">
        <Town />
      </div>
    </Corners>
  );
}

function Vote({ room }: { room: Room }) {
  const ofCorner = (seat: Corner['seat']) => {
    const corner = cornerOf(room, seat);
    return <VoteCards corner={corner} onTap={(card) => tapCard(room, corner, card)} />;
  };
  const back = room.corners.some(({ cards }) => cards.some((card) => card.back && !card.given));
  return (
    <Corners of={ofCorner}>
      {back && (
        <p class="ice-came-back paper" role="status">
          {t('icebreaker:comesBack')}
        </p>
      )}
      <Clouds clouds={room.clouds} turn={null} />
    </Corners>
  );
}

function Reveal({ room, turn }: { room: Room; turn: Turn | null }) {
  useEffect(() => {
    if (turn) announce(t('icebreaker:result', { ...turn, skies: turn.skies }));
  }, [turn]);
  if (!turn) return null;
  return (
    <Corners of={(seat) => <PlayedCards corner={cornerOf(room, seat)} clashes={turn.clashes} />}>
      <Counts turn={turn} />
      {turn.chord.length > 0 && <p class="ice-chord">{t('icebreaker:chord')}</p>}
      <Clouds clouds={room.clouds} turn={turn} />
    </Corners>
  );
}

function Messengers({ room }: { room: Room }) {
  return (
    <Corners of={(seat) => <Destinations room={room} corner={cornerOf(room, seat)} />}>
      <Lanterns corners={room.corners} />
    </Corners>
  );
}

function Stage({ room, moment }: Stay) {
  if (moment === 'corner') return <PickCorner />;
  if (moment === 'motives') return <Motives />;
  if (moment === 'reveal') return <Reveal room={room} turn={room.first} />;
  if (moment === 'messenger') return <Messengers room={room} />;
  if (moment === 'revealAgain') return <Reveal room={room} turn={room.second} />;
  if (moment === 'changed') return <SideBySide room={room} />;
  return <Vote room={room} />;
}

function Moment(stay: Stay) {
  const { moment, waits, forward, back } = stay;
  useClicker({ forward, back });
  return (
    <Frame moment={moment} waits={waits} forward={forward} back={back}>
      <Stage {...stay} />
    </Frame>
  );
}

function Sounding({ room }: { room: Room }) {
  useReveal(room.first, room);
  useReveal(room.second, room);
  return <SoundCaptions />;
}

function RoomScreen(stay: Stay) {
  const { room, playing, moment, back } = stay;
  return (
    <>
      {moment === 'word' ? <LastWord room={room} rules={playing.rules} back={back} /> : <Moment {...stay} />}
      <Sounding room={room} key={playing.id} />
    </>
  );
}

export function IcebreakerScreen() {
  const stay = useRoom();
  return stay && <RoomScreen {...stay} />;
}
