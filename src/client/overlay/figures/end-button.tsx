// How does one skip the end, or see it again? One button that stays where it is, so that the focus stays on it.
import { t } from '../../app/say.ts';
import { Button } from '../kit/button.tsx';
import { useQuiet } from '../kit/use-quiet.ts';
import type { End } from './use-end.ts';

export function EndButton({ end }: { end: End }) {
  const { state, skip, again } = end;
  if (useQuiet() || state === 'none') return null;
  const playing = state === 'playing';
  return (
    <Button icon={playing ? 'next' : 'again'} onPress={playing ? skip : again} class="end-button">
      {t(playing ? 'game:ending.skip' : 'game:ending.again')}
    </Button>
  );
}
