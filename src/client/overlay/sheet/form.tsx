// How is the sheet filled in? As a programme in five parts, with what was played in between.
import type { ComponentChildren } from 'preact';
import {
  actionField,
  DATE_FIELD,
  NEXT_STEPS,
  SHEET_LIMITS,
  stepField,
} from '../../../core/gathering/sheet-fields.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import { useDesk } from './desk.ts';
import { DateField, SheetField } from './field.tsx';
import { LevelDots } from './level-dots.tsx';

type PartName = 'why' | 'actions' | 'conditions' | 'steps' | 'commitment';

interface PartProps {
  readonly part: PartName;
  readonly icon: IconName;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function FormPart({ part, icon, hint, children }: PartProps) {
  return (
    <section class={`sheet-part of-${part}`} aria-labelledby={`sheet-${part}`}>
      <h2 id={`sheet-${part}`}>
        <Icon name={icon} /> {t(`sheet:part.${part}`)}
      </h2>
      {hint !== undefined && <p class="sheet-hint">{hint}</p>}
      {children}
    </section>
  );
}

function Why() {
  return (
    <FormPart part="why" icon="speech">
      <SheetField
        field="question"
        label={t('sheet:field.question')}
        most={SHEET_LIMITS.question}
        look="loud"
      />
      <div class="sheet-reasons">
        {(['notNormal', 'matters', 'vision'] as const).map((field) => (
          <SheetField
            key={field}
            field={field}
            label={t(`sheet:field.${field}`)}
            most={SHEET_LIMITS[field]}
          />
        ))}
      </div>
    </FormPart>
  );
}

function Actions() {
  const { words } = useDesk();
  if (words.actions.length === 0)
    return (
      <FormPart part="actions" icon="hand">
        <p>{t('sheet:hint.noActions')}</p>
      </FormPart>
    );
  return (
    <FormPart part="actions" icon="hand" hint={t('sheet:hint.actions')}>
      <ol class="sheet-actions">
        {words.actions.map(({ trend, name, about, who, leads, theme }) => (
          <li key={trend} class={`sheet-action of-${theme}`}>
            <h3>{name}</h3>
            <p class="sheet-about">{about}</p>
            <p class="sheet-who">
              <Icon name={leads} class={`is-${leads}`} /> {who}
            </p>
            <SheetField
              field={actionField(trend)}
              label={t('sheet:field.action', { card: name })}
              most={SHEET_LIMITS.action}
            />
          </li>
        ))}
      </ol>
    </FormPart>
  );
}

function Conditions() {
  const { words } = useDesk();
  return (
    <FormPart part="conditions" icon="note" hint={t('sheet:hint.conditions')}>
      <ul class="sheet-conditions">
        {words.conditions.map(({ condition, level, name, says }) => (
          <li key={condition}>
            <span class="sheet-condition">
              <Icon name={condition} /> {name}
            </span>
            <LevelDots level={level} />
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </FormPart>
  );
}

function Steps() {
  return (
    <FormPart part="steps" icon="plane" hint={t('sheet:hint.steps')}>
      <div class="sheet-steps">
        {NEXT_STEPS.map((step) => (
          <SheetField
            key={step}
            field={stepField(step)}
            label={t(`sheet:step.${step}.name`)}
            ask={t(`sheet:step.${step}.ask`)}
            most={SHEET_LIMITS.step}
          />
        ))}
      </div>
    </FormPart>
  );
}

function Commitment() {
  return (
    <FormPart part="commitment" icon="lanternLit" hint={t('sheet:hint.commitment')}>
      <div class="sheet-commitment">
        <SheetField
          field="commitment"
          label={t('sheet:field.commitment')}
          most={SHEET_LIMITS.commitment}
          look="loud"
        />
        <SheetField field="who" label={t('sheet:field.who')} most={SHEET_LIMITS.who} />
        <DateField field={DATE_FIELD} label={t('sheet:field.date')} />
      </div>
    </FormPart>
  );
}

export function SheetForm() {
  return (
    <form class="identity paper" onSubmit={(event) => event.preventDefault()}>
      <div class="identity-title">
        <p class="identity-kicker">{t('sheet:kicker')}</p>
        <SheetField field="name" label={t('sheet:field.name')} most={SHEET_LIMITS.name} look="loud" />
      </div>
      <Why />
      <Actions />
      <Conditions />
      <Steps />
      <Commitment />
    </form>
  );
}
