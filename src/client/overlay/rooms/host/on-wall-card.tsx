// What has the host on the wall? One town or all while tables play; in the debrief which of its moments, one after the other.
import { MOMENTS, type Shown } from '../../../../core/rooms/room.ts';
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { attempt } from '../attempt.ts';
import { begunTables } from '../begun-tables.ts';
import { useWords } from '../use-words.ts';
import './on-wall-card.css';

const WORDS = ['class'];
const ALL = 'all';

interface PartProps {
  readonly room: RoomView;
  readonly onShow: (part: Partial<Shown>) => void;
}

function WhichTown({ room, onShow }: PartProps) {
  const begun = begunTables(room);
  if (begun.length < 2) return null;
  return (
    <Choice
      legend={t('class:onWall.which')}
      look="chips"
      value={room.shown.table === null ? ALL : String(room.shown.table)}
      onChange={(table) => onShow({ table: table === ALL ? null : Number(table) })}
      options={[
        { value: ALL, label: t('class:onWall.all') },
        ...begun.map((n) => ({ value: String(n), label: String(n + 1) })),
      ]}
    />
  );
}

function WhichMoment({ room, onShow }: PartProps) {
  const at = MOMENTS.indexOf(room.shown.moment);
  const [before, next] = [MOMENTS[at - 1], MOMENTS[at + 1]];
  return (
    <>
      <blockquote class="lead-say">{t(`class:onWall.say.${room.shown.moment}`)}</blockquote>
      <Choice
        legend={t('class:onWall.moment')}
        look="chips"
        value={room.shown.moment}
        onChange={(moment) => onShow({ moment })}
        options={MOMENTS.map((value) => ({ value, label: t(`class:title.${value}`) }))}
      />
      <div class="button-row">
        {before && (
          <Button icon="back" onPress={() => onShow({ moment: before })}>
            {t('class:onWall.before')}
          </Button>
        )}
        {next && (
          <Button tone="primary" icon="next" onPress={() => onShow({ moment: next })}>
            {t('class:onWall.next')}
          </Button>
        )}
      </div>
    </>
  );
}

export function OnWallCard({ room }: { room: RoomView }) {
  const here = useWords(WORDS);
  if (!here || room.phase === 'lobby') return null;
  const onShow = (part: Partial<Shown>) => void attempt({ type: 'show', shown: { ...room.shown, ...part } });
  const debriefs = room.phase === 'debrief';
  const townsChosen = !debriefs || room.shown.moment === 'towns';
  if (!debriefs && begunTables(room).length < 2) return null;
  return (
    <section class="on-wall paper" aria-labelledby="on-wall-title">
      <h2 id="on-wall-title">{t('class:onWall.title')}</h2>
      {debriefs && <WhichMoment room={room} onShow={onShow} />}
      {townsChosen && <WhichTown room={room} onShow={onShow} />}
    </section>
  );
}
