// How loud is the music? A native slider and a switch, kept on this device like every other choice.
import { useId } from 'preact/hooks';
import { prefer } from '../../app/prefer.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import { Switch } from './switch.tsx';
import './volume.css';

const STEP = 5;

export function Volume() {
  const { music, muted } = useApp((state) => state.preferences);
  const id = useId();
  const said = t('settings:music.percent', { volume: music });
  return (
    <div class="volume">
      <div class="volume-field">
        <label for={id}>{t('settings:music.name')}</label>
        <span class="volume-row">
          <input
            id={id}
            type="range"
            min="0"
            max="100"
            step={STEP}
            value={music}
            aria-valuetext={said}
            onInput={(event) => void prefer({ music: event.currentTarget.valueAsNumber })}
          />
          <output for={id}>{said}</output>
        </span>
      </div>
      <Switch
        label={t('settings:muted.name')}
        hint={t('settings:muted.is')}
        on={muted}
        onChange={(on) => void prefer({ muted: on })}
      />
    </div>
  );
}
