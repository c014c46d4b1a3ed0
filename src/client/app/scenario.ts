// What does a group begin with that takes up a ready scenario? Its question and its sheet, in the language of the page.
import { type Gathering, NO_GATHERING } from '../../core/gathering/gathering.ts';
import { SCENARIO_FIELDS, type ScenarioId } from '../../core/gathering/scenarios.ts';
import { t } from './say.ts';

/** From now on these are the group's own words: they stay as they are when the language changes. */
export function gatheringOf(scenario: ScenarioId): Gathering {
  const said = SCENARIO_FIELDS.map((field) => [field, t(`scenarios:${scenario}.${field}`)]);
  return {
    ...NO_GATHERING,
    question: t(`scenarios:${scenario}.question`),
    sheet: Object.fromEntries(said),
  };
}
