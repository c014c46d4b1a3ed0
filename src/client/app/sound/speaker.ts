// What makes the sound in a browser? Its own audio element: a whole file needs no more, and no AudioContext.
import type { Speaker } from './parts.ts';

/** Some phones leave volumes to their own keys, and still obey when muted. */
function setLoudness(audio: HTMLAudioElement, volume: number): void {
  audio.volume = volume;
  audio.muted = volume === 0;
}

export function openSpeaker(): Speaker {
  const audio = new Audio();
  let url: string | null = null;
  const stop = () => {
    audio.pause();
    audio.onended = null;
    if (url === null) return;
    audio.removeAttribute('src');
    audio.load();
    URL.revokeObjectURL(url);
    url = null;
  };
  return {
    start: (file, volume, ended) => {
      stop();
      url = URL.createObjectURL(file);
      audio.src = url;
      setLoudness(audio, volume);
      audio.onended = ended;
      return audio.play();
    },
    pause: () => audio.pause(),
    goOn: () => audio.play(),
    stop,
    setVolume: (volume) => setLoudness(audio, volume),
    seconds: () => audio.currentTime,
  };
}
