// What came of it, in a sign and two words?
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import './styles/slips.css';

export interface VerdictProps {
  readonly sign: IconName;
  readonly look: 'good' | 'open';
  readonly words: string;
}

export function Verdict({ sign, look, words }: VerdictProps) {
  return (
    <p class={`verdict is-${look}`}>
      <Icon name={sign} /> {words}
    </p>
  );
}
