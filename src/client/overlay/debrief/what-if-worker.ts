// Who plays the other stories while the page is read? A worker: it gets a log and sends the stories back.
import { france } from '../../../core/content/france.ts';
import { type Log, rulesOf } from '../../../core/engine/index.ts';
import { playWhatIfs } from './play-what-ifs.ts';

addEventListener('message', ({ data }: MessageEvent<Log>) => {
  postMessage(playWhatIfs(rulesOf(france), data));
});
