// Does a group begin as one of three ready communities, or with a question of its own?
import { SCENARIO_THEME, SCENARIOS, type ScenarioId } from '../../../core/gathering/scenarios.ts';
import { t } from '../../app/say.ts';
import { Choice, type Option } from '../kit/choice.tsx';

export interface ScenarioChoiceProps {
  /** Null: a question of its own. */
  readonly value: ScenarioId | null;
  readonly onChange: (value: ScenarioId | null) => void;
}

const OWN = 'own';
type Begin = ScenarioId | typeof OWN;

function optionOf(scenario: ScenarioId): Option<Begin> {
  const theme = SCENARIO_THEME[scenario];
  return {
    value: scenario,
    label: t(`scenarios:${scenario}.label`),
    hint: t(`scenarios:${scenario}.is`),
    icon: theme,
    tint: `is-${theme}`,
  };
}

export function ScenarioChoice({ value, onChange }: ScenarioChoiceProps) {
  const own: Option<Begin> = {
    value: OWN,
    label: t('scenarios:own.label'),
    hint: t('scenarios:own.is'),
    icon: 'speech',
  };
  return (
    <Choice
      legend={t('scenarios:legend')}
      value={value ?? OWN}
      onChange={(chosen) => onChange(chosen === OWN ? null : chosen)}
      options={[own, ...SCENARIOS.map(optionOf)]}
    />
  );
}
