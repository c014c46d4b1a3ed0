// How do the ten minutes end? One word each under a lit town, and the music that both votes made.
import type { Rules } from '../../../core/engine/index.ts';
import { anotherRoom } from '../../app/icebreaker.ts';
import { prefer } from '../../app/prefer.ts';
import { hashOf } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import { Button, LinkButton } from '../kit/button.tsx';
import { Town } from '../town/town.tsx';
import { Frame } from './frame.tsx';
import type { Room } from './room.ts';
import { type Music, useMusic } from './use-music.ts';
import { useClicker } from './use-room.ts';

function MusicLine({ music }: { music: Music }) {
  const muted = useApp((state) => state.preferences.muted);
  return (
    <div class="ice-music">
      <p role="status">
        {t(`icebreaker:music.${muted && music.hearing === 'playing' ? 'muted' : music.hearing}`, {
          seconds: music.seconds,
        })}
      </p>
      {muted && (
        <Button icon="soundOn" onPress={() => void prefer({ muted: false })}>
          {t('icebreaker:music.unmute')}
        </Button>
      )}
    </div>
  );
}

export interface LastWordProps {
  readonly room: Room;
  readonly rules: Rules;
  readonly back: () => void;
}

export function LastWord({ room, rules, back }: LastWordProps) {
  const music = useMusic(room, rules);
  useClicker({ forward: music.toggle, back });
  const playing = music.hearing === 'playing' || music.hearing === 'preparing';
  return (
    <Frame
      moment="word"
      waits={0}
      forward={music.toggle}
      back={back}
      next={playing ? t('icebreaker:music.stop') : undefined}
    >
      <div class={playing ? 'ice-end is-playing' : 'ice-end'}>
        <div class="ice-town">
          <Town />
        </div>
        <div class="ice-after paper">
          <MusicLine music={music} />
          <div class="button-row">
            <Button icon="again" onPress={anotherRoom}>
              {t('icebreaker:another')}
            </Button>
            <LinkButton href={hashOf('lead')} icon="next">
              {t('icebreaker:longer')}
            </LinkButton>
          </div>
        </div>
      </div>
    </Frame>
  );
}
