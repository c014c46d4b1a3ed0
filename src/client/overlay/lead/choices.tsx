// What does whoever leads choose? Who is in the room, how long, how hands are shown, sound, and a rehearsal alone.
import { ACTORS, type ActorId } from '../../../core/content/vocabulary.ts';
import type { AroundWish } from '../../app/around.ts';
import { type Led, SPANS } from '../../app/desk.ts';
import { prefer } from '../../app/prefer.ts';
import { HANDS } from '../../app/preferences.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import { Icon } from '../icons/icon.tsx';
import { Choice } from '../kit/choice.tsx';
import { Switch } from '../kit/switch.tsx';

interface PartProps {
  readonly wish: AroundWish;
  readonly onWish: (part: Partial<AroundWish>) => void;
}

/** Each of the four parts: held in the room, or played by a partner. */
export function SeatSwitches({ wish, onWish }: PartProps) {
  const toggle = (actor: ActorId) => {
    const held = wish.persons.includes(actor);
    onWish({ persons: ACTORS.filter((one) => (one === actor ? !held : wish.persons.includes(one))) });
  };
  return (
    <fieldset class="lead-seats">
      <legend>{t('lead:seats')}</legend>
      <p class="lead-hint">{t('lead:seatsHint')}</p>
      {ACTORS.map((actor) => (
        <div key={actor} class="lead-seat">
          <Icon name={actor} class={`lead-roof is-${actor}`} />
          <Switch
            label={t(`ui:actor.${actor}.name`)}
            hint={t(wish.persons.includes(actor) ? 'lead:inRoom' : 'lead:byPartner')}
            on={wish.persons.includes(actor)}
            disabled={wish.persons.length === 1 && wish.persons.includes(actor)}
            onChange={() => toggle(actor)}
          />
        </div>
      ))}
    </fieldset>
  );
}

export type DeskWish = Led['wish'];

interface DeskProps {
  readonly wish: DeskWish;
  readonly onWish: (part: Partial<DeskWish>) => void;
}

const LENGTHS = [25, 40, 50, 60, 90, 120] as const;

/** Minutes there are in all, debrief included. */
export function LengthChoice({ wish, onWish }: DeskProps) {
  return (
    <Choice
      legend={t('lead:planned')}
      look="chips"
      value={wish.planned}
      onChange={(planned) => onWish({ planned })}
      options={LENGTHS.map((value) => ({ value, label: t('lead:minutes', { count: value }) }))}
    />
  );
}

/** How much of its time each moment gets. */
export function SpanChoice({ wish, onWish }: DeskProps) {
  return (
    <Choice
      legend={t('lead:span')}
      look="chips"
      value={wish.span}
      onChange={(span) => onWish({ span })}
      options={SPANS.map((value) => ({ value, label: t(`lead:spans.${value}`) }))}
    />
  );
}

export function HandsChoice() {
  const hands = useApp(({ preferences }) => preferences.hands);
  return (
    <Choice
      legend={t('lead:hands')}
      value={hands}
      onChange={(chosen) => prefer({ hands: chosen })}
      options={HANDS.map((value) => ({
        value,
        label: t(`lead:hand.${value}.name`),
        hint: t(`lead:hand.${value}.is`),
      }))}
    />
  );
}

export function SoundSwitch() {
  const muted = useApp(({ preferences }) => preferences.muted);
  return (
    <Switch
      label={t('lead:sound')}
      hint={t('lead:soundHint')}
      on={!muted}
      onChange={(on) => prefer({ muted: !on })}
    />
  );
}

export function PretendSwitch({ wish, onWish }: DeskProps) {
  return (
    <Switch
      label={t('lead:pretend')}
      hint={t('lead:pretendHint')}
      on={wish.pretended}
      onChange={(pretended) => onWish({ pretended })}
    />
  );
}
