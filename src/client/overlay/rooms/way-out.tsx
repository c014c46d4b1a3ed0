// What if there is no way on? Why, in plain words, and one way out.
import type { ComponentChildren } from 'preact';
import type { Message } from '../../../core/engine/index.ts';
import { hashOf } from '../../app/route.ts';
import { say, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import { Button, LinkButton } from '../kit/button.tsx';

export interface WayOutProps {
  readonly title: string;
  readonly text: string;
  readonly icon?: IconName;
  /** The one way out; home where nothing better is known. */
  readonly children?: ComponentChildren;
}

export function WayOut({ title, text, icon = 'lanternOff', children }: WayOutProps) {
  return (
    <div class="page-sheet paper way-out" role="status">
      <Icon name={icon} class="is-huge" />
      <h1>{title}</h1>
      <p>{text}</p>
      {children ?? (
        <LinkButton href={hashOf('home')} tone="primary" icon="home">
          {t('rooms:out.home')}
        </LinkButton>
      )}
    </div>
  );
}

/** The server speaks a newer language than this page. */
export function OlderPage() {
  return (
    <WayOut title={t('rooms:out.older')} text={t('rooms:why.newer')} icon="again">
      <Button tone="primary" icon="again" onPress={() => location.reload()}>
        {t('ui:broken.reload')}
      </Button>
    </WayOut>
  );
}

/** A reason the server gave, as words. */
export function reasonText(why: Message): string {
  return say(why, 'rooms');
}
