// How does this device suit this person? Size of letters and motion, before the first turn rather than in its middle.
import { prefer } from '../../../app/prefer.ts';
import { t } from '../../../app/say.ts';
import { useApp } from '../../../app/use-app.ts';
import { Choice } from '../../kit/choice.tsx';
import { Switch } from '../../kit/switch.tsx';
import { TEXT_SIZES } from '../../pages/settings-list.ts';

export function Comfort() {
  const { textSize, motion, palette } = useApp((state) => state.preferences);
  return (
    <section class="comfort paper" aria-labelledby="comfort-title">
      <h2 id="comfort-title">{t('rooms:place.comfort')}</h2>
      <Choice
        legend={t('settings:textSize.name')}
        look="chips"
        value={textSize}
        onChange={(size) => void prefer({ textSize: size })}
        options={TEXT_SIZES.map((value) => ({
          value,
          label: t('settings:textSize.percent', { size: value }),
        }))}
      />
      <Switch
        label={t('rooms:place.calm')}
        on={motion === 'reduced'}
        onChange={(on) => void prefer({ motion: on ? 'reduced' : 'system' })}
      />
      <Switch
        label={t('rooms:place.contrast')}
        on={palette === 'contrast'}
        onChange={(on) => void prefer({ palette: on ? 'contrast' : 'dusk' })}
      />
    </section>
  );
}
