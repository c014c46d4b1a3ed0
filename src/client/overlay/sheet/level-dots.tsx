// How far has a condition come? Three notes, as many of them full as it has steps.
import type { Level } from '../../../core/debrief/sheet/sheet.ts';

const NOTES = [1, 2, 3] as const;

/** Beside words that say the same. */
export function LevelDots({ level }: { level: Level | null }) {
  return (
    <svg class="level-dots" viewBox="0 0 66 22" aria-hidden="true" focusable="false">
      {NOTES.map((note) => (
        <ellipse
          key={note}
          class={level !== null && note <= level ? 'is-full' : 'is-empty'}
          cx={note * 22 - 11}
          cy="11"
          rx="8.5"
          ry="7"
          transform={`rotate(-18 ${note * 22 - 11} 11)`}
        />
      ))}
    </svg>
  );
}
