// What if a group has no words of its own yet? It takes one of three ready communities as a beginning, and may go back.
import { useState } from 'preact/hooks';
import type { Gathering } from '../../../core/gathering/gathering.ts';
import { SCENARIO_THEME, SCENARIOS, type ScenarioId } from '../../../core/gathering/scenarios.ts';
import { t } from '../../app/say.ts';
import { gatheringOf } from '../../app/scenario.ts';
import { app } from '../../app/store.ts';
import { Icon } from '../icons/icon.tsx';
import { Button } from '../kit/button.tsx';
import { announce } from '../kit/live.tsx';
import { useDesk } from './desk.ts';

type Said = Pick<Gathering, 'question' | 'sheet'>;

export function ExamplePart() {
  const { writing } = useDesk();
  const [before, setBefore] = useState<Said | null>(null);
  const take = (scenario: ScenarioId) => {
    writing.keepNow();
    const now = app.getState().playing?.gathering;
    if (!now) return;
    const { question, sheet } = gatheringOf(scenario);
    setBefore((first) => first ?? now);
    writing.fill({ question, sheet: { ...now.sheet, ...sheet } });
    announce(t('sheet:example.done'));
  };
  const undo = () => {
    if (before) writing.fill({ question: before.question, sheet: before.sheet });
    setBefore(null);
    announce(t('sheet:example.undone'));
  };
  return (
    <section class="sheet-aside paper" aria-labelledby="sheet-example">
      <h2 id="sheet-example">{t('sheet:example.title')}</h2>
      <p>{t('sheet:example.how')}</p>
      <ul class="sheet-examples">
        {SCENARIOS.map((scenario) => (
          <li key={scenario}>
            <button type="button" class="sheet-example" onClick={() => take(scenario)}>
              <Icon name={SCENARIO_THEME[scenario]} class={`is-large is-${SCENARIO_THEME[scenario]}`} />
              <span>
                <strong>{t(`scenarios:${scenario}.label`)}</strong>
                <span>{t(`scenarios:${scenario}.is`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {before && (
        <Button icon="undo" onPress={undo}>
          {t('sheet:example.undo')}
        </Button>
      )}
    </section>
  );
}
