// How loud is what one hears? Native sliders and a switch, kept on this device like every other choice.
import { useId } from 'preact/hooks';
import { prefer } from '../../app/prefer.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import { Switch } from './switch.tsx';
import './volume.css';

const STEP = 5;

const NAMES = {
  music: 'settings:music.name',
  notes: 'settings:notes.name',
  touches: 'settings:touches.name',
} as const;
type Heard = keyof typeof NAMES;

function Loudness({ of }: { of: Heard }) {
  const volume = useApp((state) => state.preferences[of]);
  const id = useId();
  const said = t('settings:music.percent', { volume });
  return (
    <div class="volume-field">
      <label for={id}>{t(NAMES[of])}</label>
      <span class="volume-row">
        <input
          id={id}
          type="range"
          min="0"
          max="100"
          step={STEP}
          value={volume}
          aria-valuetext={said}
          onInput={(event) => void prefer({ [of]: event.currentTarget.valueAsNumber })}
        />
        <output for={id}>{said}</output>
      </span>
    </div>
  );
}

function Mute() {
  const muted = useApp((state) => state.preferences.muted);
  return (
    <Switch
      label={t('settings:muted.name')}
      hint={t('settings:muted.is')}
      on={muted}
      onChange={(on) => void prefer({ muted: on })}
    />
  );
}

/** Of the group's piece. */
export function Volume() {
  return (
    <div class="volume">
      <Loudness of="music" />
      <Mute />
    </div>
  );
}

/** Of everything, each by itself. */
export function Volumes() {
  const captions = useApp((state) => state.preferences.captions);
  return (
    <div class="volume">
      <Loudness of="music" />
      <Loudness of="notes" />
      <Loudness of="touches" />
      <Mute />
      <Switch
        label={t('settings:captions.name')}
        hint={t('settings:captions.is')}
        on={captions}
        onChange={(on) => void prefer({ captions: on })}
      />
    </div>
  );
}
