// What will be played? A ticket: the session, its years and its goal, the role, and the link that opens the same game.
import { useState } from 'preact/hooks';
import { describeSession } from '../../../core/content/describe-rules.ts';
import { NUMBERS, SESSION } from '../../../core/engine/index.ts';
import { beginGame } from '../../app/play.ts';
import { say, t } from '../../app/say.ts';
import { linkTo, setupFor, type Wish } from '../../app/seed-link.ts';
import { Icon } from '../icons/icon.tsx';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/field.tsx';
import { announce } from '../kit/live.tsx';

/** The guided first year is written for one role; any other game is drawn from its seed. */
export function openingFor(wish: Wish): 'scripted' | 'drawn' {
  return wish.session === 'discovery' && wish.role === 'association' ? 'scripted' : 'drawn';
}

/** On plain http a page may not write to the clipboard: then the link is there to be copied by hand. */
function ShareLink({ wish }: { wish: Wish }) {
  const [copied, setCopied] = useState(false);
  const link = linkTo(`${location.origin}${location.pathname}`, wish);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
    announce(t('setup:copied'));
  };
  const canCopy = 'clipboard' in navigator;
  return (
    <TextField
      label={t('setup:share')}
      value={link}
      onInput={() => undefined}
      readOnly
      hint={t('setup:shareHint')}
      beside={
        canCopy && (
          <Button icon={copied ? 'check' : 'link'} onPress={() => void copy()}>
            {t(copied ? 'setup:copied' : 'setup:copy')}
          </Button>
        )
      }
    />
  );
}

export function Ticket({ wish }: { wish: Wish }) {
  const session = SESSION[wish.session];
  const goal = session.goal + (wish.easier ? NUMBERS.easierGoal : 0);
  return (
    <section class="ticket paper" aria-labelledby="ticket-title">
      <p class="ticket-role">
        <Icon name={wish.role} class={`is-huge is-${wish.role}`} />
        <span>{t(`ui:actor.${wish.role}.name`)}</span>
      </p>
      <h2 id="ticket-title">{t(`rules:session.${wish.session}.name`)}</h2>
      <ul class="ticket-lines">
        {describeSession({ ...session, goal }).map((line) => (
          <li key={`${line.key} ${line.params.year ?? ''}`}>{say(line)}</li>
        ))}
      </ul>
      <Button
        tone="primary"
        size="large"
        icon="play"
        onPress={() => void beginGame(setupFor(wish, openingFor(wish)))}
      >
        {t('ui:home.play')}
      </Button>
      <ShareLink wish={wish} />
    </section>
  );
}
