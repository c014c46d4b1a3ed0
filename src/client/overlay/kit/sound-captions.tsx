// What sounds, for whoever reads it? A strip under the table: the picture of what is seen, and a sentence.
import { useEffect, useState } from 'preact/hooks';
import { CUES, type Cue, type Sight } from '../../../core/debrief/compose/index.ts';
import { t } from '../../app/say.ts';
import { written } from '../../app/sound/written.ts';
import { useApp } from '../../app/use-app.ts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import './sound-captions.css';

const SEEN: Readonly<Record<Sight, IconName>> = {
  planes: 'plane',
  slotFilled: 'filled',
  planesCollide: 'overlap',
  loneActor: 'alone',
  duet: 'duet',
  accord: 'activities',
  star: 'star',
  clearSky: 'skyClear',
  cloud: 'cloud',
  eventCard: 'event',
  residents: 'speech',
  hand: 'hand',
  lanternLit: 'lanternLit',
  lanternOut: 'lanternOff',
  tower: 'measurement',
  bandstand: 'backbone',
  mandate: 'mandate',
  stave: 'note',
  season: 'clock',
  lampStays: 'lanternStays',
  fourDoors: 'alone',
  twoLines: 'duet',
  fiveLines: 'note',
  festival: 'bandstand2',
  card: 'board',
  readyMark: 'check',
};

function sentenceOf({ name, seats }: Cue): string {
  const what = t(CUES[name].caption);
  const who = seats.map((seat) => t(`game:cue.by.${seat}`)).join(', ');
  return who === '' ? what : t('game:cue.line', { who, what });
}

export function SoundCaptions() {
  const wanted = useApp((state) => state.preferences.captions);
  const [cues, setCues] = useState(written.getState().cues);
  useEffect(() => written.subscribe((now) => setCues(now.cues)), []);
  if (!wanted) return null;
  return (
    <div class="sound-captions">
      <ul>
        {cues.map((cue) => (
          <li key={`${cue.name} ${cue.seats.join()}`}>
            <Icon name={SEEN[CUES[cue.name].sight]} /> <span>{sentenceOf(cue)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
