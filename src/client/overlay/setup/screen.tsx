// Which game shall it be? Session, role, age, seed, difficulty; beside them a ticket that says what will be played.
import { useState } from 'preact/hooks';
import { ACTORS } from '../../../core/content/vocabulary.ts';
import { t } from '../../app/say.ts';
import { type Wish, wishIn } from '../../app/seed-link.ts';
import { app } from '../../app/store.ts';
import { Icon } from '../icons/icon.tsx';
import { Button } from '../kit/button.tsx';
import { Choice } from '../kit/choice.tsx';
import { TextField } from '../kit/field.tsx';
import { AgeChoice, EasierSwitch, SessionChoice } from './choices.tsx';
import { newSeed } from './new-seed.ts';
import { Ticket } from './ticket.tsx';
import '../pages/page.css';
import './setup.css';

const LARGEST_SEED = 0xffffffff;

interface PartProps {
  readonly wish: Wish;
  readonly onWish: (part: Partial<Wish>) => void;
}

function RoleChoice({ wish, onWish }: PartProps) {
  return (
    <Choice
      legend={t('setup:role')}
      value={wish.role}
      onChange={(role) => onWish({ role })}
      options={ACTORS.map((id) => ({
        value: id,
        label: t(`ui:actor.${id}.name`),
        hint: t(`ui:actor.${id}.trade`),
        icon: id,
        tint: `is-${id}`,
      }))}
    />
  );
}

function SeedField({ wish, onWish }: PartProps) {
  const [typed, setTyped] = useState(String(wish.seed));
  const seed = /^\d{1,10}$/.test(typed) && Number(typed) <= LARGEST_SEED ? Number(typed) : null;
  const type = (text: string) => {
    const digits = text.replace(/\s/g, '');
    setTyped(digits);
    if (/^\d{1,10}$/.test(digits) && Number(digits) <= LARGEST_SEED) onWish({ seed: Number(digits) });
  };
  return (
    <TextField
      label={t('setup:seed')}
      value={typed}
      onInput={type}
      mode="numeric"
      hint={t('setup:seedHint')}
      error={seed === null ? t('setup:seedError') : ''}
      beside={
        <Button icon="again" onPress={() => type(String(newSeed()))}>
          {t('setup:seedNew')}
        </Button>
      }
    />
  );
}

function Choices(props: PartProps) {
  const { wish } = props;
  return (
    <div class="setup-choices paper">
      <SessionChoice {...props} />
      <RoleChoice {...props} />
      <AgeChoice {...props} />
      <EasierSwitch {...props} />
      <SeedField {...props} key={wish.seed} />
    </div>
  );
}

/** A game of one's own, or the one a link describes. */
function firstWish(linked: Wish | null): Wish {
  const { age } = app.getState().preferences;
  return linked ?? { seed: newSeed(), session: 'discovery', role: 'association', age, easier: false };
}

export function SetupScreen() {
  const asked = wishIn(location.search);
  const linked = asked === 'broken' ? null : asked;
  const [wish, setWish] = useState<Wish>(() => firstWish(linked));
  return (
    <div class="page setup">
      <h1>{t(linked ? 'setup:linkedTitle' : 'ui:title.setup')}</h1>
      {asked === 'broken' && (
        <div class="notice paper">
          <Icon name="warning" />
          <p>{t('setup:broken')}</p>
        </div>
      )}
      <div class={linked ? 'setup-columns is-linked' : 'setup-columns'}>
        <Choices wish={wish} onWish={(part) => setWish((before) => ({ ...before, ...part }))} />
        <Ticket wish={wish} />
      </div>
    </div>
  );
}
