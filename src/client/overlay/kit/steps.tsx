// Where am I in a few steps? A row of beads on a string; the current one is named and marked.
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import './steps.css';

export interface ProgressStepsProps {
  readonly label: string;
  readonly steps: readonly string[];
  /** Index of the current step. */
  readonly at: number;
}

export function ProgressSteps({ label, steps, at }: ProgressStepsProps) {
  const state = (index: number) => (index < at ? 'done' : index === at ? 'now' : 'later');
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li class={`step is-${state(index)}`} key={step} aria-current={index === at ? 'step' : undefined}>
          <span class="step-bead" aria-hidden="true">
            {index < at ? <Icon name="check" /> : index + 1}
          </span>
          <span class="step-name">{step}</span>
          {index < at && <span class="hidden-text">{t('ui:kit.done')}</span>}
        </li>
      ))}
    </ol>
  );
}
