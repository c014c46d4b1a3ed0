// How does a host open a room? A few choices with sensible answers, and one button.
import { useState } from 'preact/hooks';
import { PACES } from '../../../../core/rooms/gate.ts';
import { DEALS, MOST_TABLES, NAMINGS, type Plan } from '../../../../core/rooms/room.ts';
import { openRoom } from '../../../app/remote/enter.ts';
import { t } from '../../../app/say.ts';
import { app } from '../../../app/store.ts';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { AgeChoice, EasierSwitch, SessionChoice } from '../../setup/choices.tsx';
import { reasonText } from '../way-out.tsx';

interface PartProps {
  readonly plan: Plan;
  readonly onPlan: (part: Partial<Plan>) => void;
}

function firstPlan(): Plan {
  const { age } = app.getState().preferences;
  return {
    session: 'lesson',
    age,
    easier: false,
    pace: 'years',
    deal: 'same',
    naming: 'given',
    tables: 4,
  };
}

function TableCount({ plan, onPlan }: PartProps) {
  const counts = Array.from({ length: MOST_TABLES }, (_, n) => n + 1);
  return (
    <Choice
      legend={t('rooms:open.tables')}
      look="chips"
      value={plan.tables}
      onChange={(tables) => onPlan({ tables })}
      options={counts.map((value) => ({ value, label: String(value) }))}
    />
  );
}

/** Right as they are for most: behind a press. */
function More({ plan, onPlan }: PartProps) {
  return (
    <details class="open-more">
      <summary>{t('rooms:open.more')}</summary>
      <Choice
        legend={t('rooms:open.pace')}
        value={plan.pace}
        onChange={(pace) => onPlan({ pace })}
        options={PACES.map((value) => ({
          value,
          label: t(`rooms:open.paces.${value}.name`),
          hint: t(`rooms:open.paces.${value}.is`),
        }))}
      />
      <Choice
        legend={t('rooms:open.deal')}
        value={plan.deal}
        onChange={(deal) => onPlan({ deal })}
        options={DEALS.map((value) => ({
          value,
          label: t(`rooms:open.deals.${value}.name`),
          hint: t(`rooms:open.deals.${value}.is`),
        }))}
      />
      <Choice
        legend={t('rooms:open.naming')}
        value={plan.naming}
        onChange={(naming) => onPlan({ naming })}
        options={NAMINGS.map((value) => ({
          value,
          label: t(`rooms:open.namings.${value}.name`),
          hint: t(`rooms:open.namings.${value}.is`),
        }))}
      />
      <EasierSwitch wish={plan} onWish={(part) => onPlan(planPart(part))} />
    </details>
  );
}

/** Of what is chosen for every game, a room takes the sessions several can play. */
function planPart(part: {
  readonly session?: string;
  readonly age?: Plan['age'];
  readonly easier?: boolean;
}) {
  return part as Partial<Plan>;
}

export function OpenForm() {
  const [plan, setPlan] = useState(firstPlan);
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const onPlan = (part: Partial<Plan>) => setPlan((before) => ({ ...before, ...part }));
  const open = async () => {
    setBusy(true);
    const why = await openRoom(plan);
    setBusy(false);
    setError(why ? reasonText(why) : '');
  };
  return (
    <div class="setup-choices paper open-form">
      <SessionChoice wish={plan} onWish={(part) => onPlan(planPart(part))} />
      <AgeChoice wish={plan} onWish={(part) => onPlan(planPart(part))} />
      <TableCount plan={plan} onPlan={onPlan} />
      <More plan={plan} onPlan={onPlan} />
      <div>
        <Button tone="primary" size="large" icon="play" disabled={busy} onPress={() => void open()}>
          {t('rooms:open.open')}
        </Button>
        <p role="alert" class="field-error">
          {error}
        </p>
      </div>
    </div>
  );
}
