// What plays cues and loops? Howler, on Web Audio: it starts on time, fades, and keeps loops together.
import { Howl, Howler } from 'howler';

/** A sound that is ready to be played, as often as one likes. */
export interface Tune {
  readonly play: (volume: number) => void;
  readonly stop: () => void;
  readonly forget: () => void;
}

/** A sound that goes round and round, at first unheard. */
export interface Loop {
  readonly fadeTo: (volume: number, milliseconds: number) => void;
  readonly forget: () => void;
}

export interface Player {
  readonly tune: (file: Blob) => Promise<Tune>;
  /** Place: −1 left, 1 right. */
  readonly loop: (file: Blob, place: number) => Promise<Loop>;
}

function loaded(file: Blob, goes: 'once' | 'round'): Promise<Howl> {
  const url = URL.createObjectURL(file);
  const read = new Promise<Howl>((resolve, reject) => {
    const howl = new Howl({
      src: [url],
      format: ['wav'],
      loop: goes === 'round',
      onload: () => resolve(howl),
      onloaderror: (_, error) => reject(new Error(String(error))),
    });
  });
  return read.finally(() => URL.revokeObjectURL(url));
}

async function tune(file: Blob): Promise<Tune> {
  const howl = await loaded(file, 'once');
  return {
    play: (volume) => {
      howl.volume(volume);
      howl.play();
    },
    stop: () => howl.stop(),
    forget: () => howl.unload(),
  };
}

/** When the first loop began, by the clock of the sound card: the others join it where it is. */
let began: number | null = null;

async function loop(file: Blob, place: number): Promise<Loop> {
  const howl = await loaded(file, 'round');
  howl.volume(0);
  const now = Howler.ctx?.currentTime ?? 0;
  began ??= now;
  const id = howl.play();
  howl.seek((now - began) % howl.duration(), id);
  howl.stereo(place, id);
  let wanted = 0;
  return {
    fadeTo: (volume, milliseconds) => {
      if (volume === wanted) return;
      wanted = volume;
      howl.fade(Number(howl.volume(id)), volume, milliseconds, id);
    },
    forget: () => howl.unload(),
  };
}

export function openPlayer(): Player {
  return { tune, loop };
}
