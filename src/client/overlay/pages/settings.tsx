// How does this person like to play? Every choice shows at once, here and everywhere.
import { AGES } from '../../../core/content/vocabulary.ts';
import { prefer } from '../../app/prefer.ts';
import { LANGUAGES, type Preferences } from '../../app/preferences.ts';
import { PRESET_NAMES, PRESETS, presetOf } from '../../app/presets.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import { Icon } from '../icons/icon.tsx';
import { Choice } from '../kit/choice.tsx';
import { Switch } from '../kit/switch.tsx';
import { Volumes } from '../kit/volume.tsx';
import { EraseButton } from './erase.tsx';
import { LAYOUTS, MOTIONS, PACES, PALETTES, SETTING_NAMES, TEXT_SIZES } from './settings-list.ts';
import { Page } from './sheet.tsx';
import './settings.css';

const choose = (chosen: Partial<Preferences>) => void prefer(chosen);

function Presets({ preferences }: { preferences: Preferences }) {
  return (
    <Choice
      legend={t('settings:preset.name')}
      value={presetOf(preferences)}
      onChange={(preset) => choose(PRESETS[preset])}
      options={PRESET_NAMES.map((value) => ({
        value,
        label: t(`settings:preset.${value}.name`),
        hint: t(`settings:preset.${value}.is`),
      }))}
    />
  );
}

/** A piece of the game that shows what the choices do. */
function Preview() {
  return (
    <div class="preview" aria-hidden="true">
      <div class="preview-card paper">
        <p class="preview-title">{t('settings:preview.title')}</p>
        <p>{t('settings:preview.text')}</p>
        <p class="preview-signs">
          <Icon name="outreach" class="is-large is-outreach" />
          <Icon name="means" class="is-large is-means" />
          <Icon name="framework" class="is-large is-framework" />
          <Icon name="knowledge" class="is-large is-knowledge" />
        </p>
      </div>
      <Icon name="lanternLit" class="is-huge preview-lantern" />
    </div>
  );
}

function Reading({ preferences }: { preferences: Preferences }) {
  return (
    <>
      <Choice
        legend={t(SETTING_NAMES.language)}
        look="chips"
        value={preferences.language}
        onChange={(language) => choose({ language })}
        options={LANGUAGES.map((value) => ({ value, label: t(`ui:language.${value}`) }))}
      />
      <Choice
        legend={t(SETTING_NAMES.textSize)}
        look="chips"
        value={preferences.textSize}
        onChange={(textSize) => choose({ textSize })}
        options={TEXT_SIZES.map((value) => ({
          value,
          label: t('settings:textSize.percent', { size: value }),
        }))}
      />
      <Choice
        legend={t(SETTING_NAMES.palette)}
        look="chips"
        value={preferences.palette}
        onChange={(palette) => choose({ palette })}
        options={PALETTES.map((value) => ({ value, label: t(`settings:palette.${value}`) }))}
      />
      <Choice
        legend={t(SETTING_NAMES.motion)}
        look="chips"
        value={preferences.motion}
        onChange={(motion) => choose({ motion })}
        options={MOTIONS.map((value) => ({ value, label: t(`settings:motion.${value}`) }))}
      />
    </>
  );
}

function Playing({ preferences }: { preferences: Preferences }) {
  return (
    <>
      <Choice
        legend={t(SETTING_NAMES.pace)}
        value={preferences.pace}
        onChange={(pace) => choose({ pace })}
        options={PACES.map((value) => ({
          value,
          label: t(`settings:pace.${value}.name`),
          hint: t(`settings:pace.${value}.is`),
        }))}
      />
      <Choice
        legend={t(SETTING_NAMES.layout)}
        value={preferences.layout}
        onChange={(layout) => choose({ layout })}
        options={LAYOUTS.map((value) => ({
          value,
          icon: value,
          label: t(`settings:layout.${value}.name`),
          hint: t(`settings:layout.${value}.is`),
        }))}
      />
      <Choice
        legend={t(SETTING_NAMES.age)}
        look="chips"
        value={preferences.age}
        onChange={(age) => choose({ age })}
        options={AGES.map((value) => ({ value, label: t(`rules:age.${value}`) }))}
      />
      <Volumes />
      <Switch
        label={t(SETTING_NAMES.keys)}
        hint={t('settings:keys.is')}
        on={preferences.keys}
        onChange={(keys) => choose({ keys })}
      />
    </>
  );
}

export function SettingsForm() {
  const preferences = useApp((state) => state.preferences);
  return (
    <div class="settings">
      <Presets preferences={preferences} />
      <Preview />
      <div class="settings-column">
        <Reading preferences={preferences} />
      </div>
      <div class="settings-column">
        <Playing preferences={preferences} />
      </div>
      <EraseButton />
    </div>
  );
}

export function SettingsScreen() {
  return (
    <Page title={t('ui:title.settings')} lead={t('settings:lead')}>
      <div class="sheet paper">
        <SettingsForm />
      </div>
    </Page>
  );
}
