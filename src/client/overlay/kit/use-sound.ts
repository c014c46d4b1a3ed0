// How does a component play a piece? A sound of its own at this person's volume, which ends when the component goes.
import { useEffect, useState } from 'preact/hooks';
import { createSound, type Hearing, type Sound } from '../../app/sound/sound.ts';
import { useApp } from '../../app/use-app.ts';

export interface SoundNow {
  readonly sound: Sound;
  readonly hearing: Hearing;
}

export function useSound(): SoundNow {
  const [sound] = useState(() => createSound());
  const [hearing, setHearing] = useState(sound.state());
  const { music, muted } = useApp((state) => state.preferences);
  useEffect(() => sound.setVolume(muted ? 0 : music / 100), [sound, music, muted]);
  useEffect(() => {
    const end = sound.subscribe(() => setHearing(sound.state()));
    return () => {
      end();
      sound.stop();
    };
  }, [sound]);
  return { sound, hearing };
}
