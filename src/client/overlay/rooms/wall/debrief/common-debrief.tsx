// How does a class talk about what it played? In four moments on the wall, one after the other, with the host's phone in hand.
import type { RoomView } from '../../../../../core/rooms/wire.ts';
import { DEBRIEF } from '../../../../app/words.ts';
import { useWords } from '../../use-words.ts';
import type { WallShows } from '../use-shown.ts';
import { PieceMoment } from './piece-moment.tsx';
import { QuestionsMoment } from './questions-moment.tsx';
import { StavesMoment } from './staves-moment.tsx';
import { TownsMoment } from './towns-moment.tsx';
import { useClass } from './use-class.ts';
import './debrief.css';

export interface CommonDebriefProps {
  readonly room: RoomView;
  readonly shows: WallShows;
}

export function CommonDebrief({ room, shows }: CommonDebriefProps) {
  const here = useWords(DEBRIEF);
  const tables = useClass(room);
  const { shown } = shows;
  if (!here) return <div class="busy" aria-hidden="true" />;
  return (
    <div class="towns-part">
      {shown.moment === 'towns' && <TownsMoment tables={tables} one={shown.table} />}
      {shown.moment === 'staves' && <StavesMoment tables={tables} />}
      {shown.moment === 'piece' && <PieceMoment tables={tables} />}
      {shown.moment === 'questions' && <QuestionsMoment room={room} tables={tables} />}
    </div>
  );
}
