// What hangs behind a cloud's needs? Three sheets of grey paper; or, once all are met, a sun over lit roofs.

function Cloudy() {
  return (
    <g>
      <path
        class="weather-back"
        d="M34 150C6 128 12 74 58 66 70 24 128 8 166 34 196 2 262 4 288 34 322 6 384 10 402 46 448 34 496 62 490 106 512 134 494 172 456 176L60 178C46 176 40 164 34 150Z"
      />
      <path
        class="weather-middle"
        d="M22 200C-2 176 12 130 52 122 60 88 112 72 146 94 178 62 240 64 262 94 300 70 352 78 370 106 414 92 468 108 474 146 506 160 508 206 478 222L44 228C32 222 24 212 22 200Z"
      />
      <path
        class="weather-low"
        d="M10 300V196C40 164 92 160 122 182 160 156 220 158 246 182 286 158 346 160 376 184 412 162 470 168 490 200V300Z"
      />
    </g>
  );
}

const RAYS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const ROOFS = [312, 358, 408, 452];

function Clear() {
  return (
    <g>
      <rect class="weather-day" width="500" height="300" />
      {RAYS.map((ray) => (
        <path
          key={ray}
          class="weather-ray"
          d="M250 178 236 -122H264Z"
          transform={`rotate(${ray * 30} 250 178)`}
        />
      ))}
      <circle class="weather-halo" cx="250" cy="178" r="62" />
      <circle class="weather-sun" cx="250" cy="178" r="42" />
      <path class="weather-hill" d="M0 300V212C70 188 150 196 226 214 310 192 420 186 500 208V300Z" />
      {ROOFS.map((x) => (
        <g key={x} class="weather-house" transform={`translate(${x} 182)`}>
          <path class="weather-wall" d="M0 18H36V52H0Z" />
          <path class="weather-roof" d="M-5 19 18 0 41 19Z" />
          <path class="weather-window" d="M12 26H24V38H12Z" />
        </g>
      ))}
    </g>
  );
}

export function Weather({ sky }: { sky: 'cloudy' | 'clear' }) {
  return (
    <svg
      class={`weather is-${sky}`}
      viewBox={sky === 'clear' ? '0 110 500 150' : '0 0 500 300'}
      preserveAspectRatio={sky === 'clear' ? 'xMidYMid slice' : 'none'}
      aria-hidden="true"
      focusable="false"
    >
      {sky === 'clear' ? <Clear /> : <Cloudy />}
    </svg>
  );
}
