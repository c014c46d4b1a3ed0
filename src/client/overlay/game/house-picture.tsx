// How do the bandstand and the measuring tower look at each level? A bare floor first; roof and lamps come with the levels.
import type { House } from '../../../core/engine/index.ts';

function Bandstand({ level }: { level: number }) {
  return (
    <g>
      {level > 1 && <ellipse class="work-glow" cx="48" cy="52" rx="44" ry="34" />}
      {level > 0 && (
        <path class="work-wall" d="M18 40h5v38h-5zM73 40h5v38h-5zM38 44h4v34h-4zM54 44h4v34h-4z" />
      )}
      {level > 1 && <path class="work-roof" d="M8 42q28-8 36-28h8q8 20 36 28z" />}
      {level > 1 && <path class="work-shade" d="M52 14q8 20 36 28H62q-4-16-10-28z" />}
      {level === 1 && <path class="work-beam" d="M14 36h68v6H14z" />}
      {level > 1 && <path class="work-lamp" d="M44 46h8q4 8 0 14h-8q-4-6 0-14z" />}
      <path class="work-floor" d="M8 78h80v6H8zM2 84h92v8H2z" />
      {level === 0 && <path class="work-plan" d="M20 76V44M76 76V44M16 44q26-8 32-24 6 16 32 24z" />}
    </g>
  );
}

const MARKS = [26, 36, 46, 56, 66];

function Tower({ level }: { level: number }) {
  const top = level === 0 ? 68 : level === 1 ? 44 : 20;
  return (
    <g>
      {level > 1 && <circle class="work-glow" cx="48" cy="20" r="22" />}
      {level < 2 && <path class="work-plan" d={`M36 ${top}V20h24v${top - 20}`} />}
      <path class="work-wall" d={`M34 84h28V${top}H34z`} />
      <path class="work-shade" d={`M52 84V${top}h10v${84 - top}z`} />
      {MARKS.filter((y) => y > top).map((y) => (
        <path key={y} class="work-mark" d={`M34 ${y}h10`} />
      ))}
      {level > 1 && <path class="work-roof" d="M30 20 48 6l18 14z" />}
      {level > 1 && <path class="work-lamp" d="M44 24h8v10h-8z" />}
      <path class="work-floor" d="M18 84h60v8H18z" />
    </g>
  );
}

export interface HousePictureProps {
  readonly into: House;
  readonly level: number;
}

export function HousePicture({ into, level }: HousePictureProps) {
  return (
    <svg class="work-picture" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      {into === 'measurement' ? <Tower level={level} /> : <Bandstand level={level} />}
    </svg>
  );
}
