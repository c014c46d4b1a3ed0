// What is the paper town cut from? A few pieces in two tones each, lit from the left.

export interface Place {
  /** Middle of the foot. */
  readonly x: number;
  readonly y: number;
  /** 1: as drawn. */
  readonly size?: number;
}

const at = ({ x, y, size = 1 }: Place) => `translate(${x} ${y}) scale(${size})`;

export type Roof = 'red' | 'plum' | 'teal';

export interface HouseProps extends Place {
  readonly roof: Roof;
  /** Bits of a number: which of its windows are lit. */
  readonly lit: number;
}

const PANES = [
  [-22, -46],
  [-4, -46],
  [14, -46],
  [-22, -22],
  [14, -22],
] as const;

/** A gabled house, half of it in shade. */
export function House({ roof, lit, ...place }: HouseProps) {
  return (
    <g transform={at(place)}>
      <path class="wall" d="M-32 0v-58h64V0z" />
      <path class="shade" d="M4 0v-58h28V0z" />
      <path class={`roof is-${roof}`} d="M-38-56 0-96l38 40z" />
      <path class="shade" d="M0-96l38 40H4z" />
      <path class="wall" d="M14-92h10v24H14z" />
      <path class="door" d="M-5 0v-22q5-6 10 0V0z" />
      {PANES.map(([x, y], index) => (
        <path
          class={(lit >> index) & 1 ? 'pane is-lit' : 'pane'}
          d={`M${x} ${y}h9v13h-9z`}
          key={`${x} ${y}`}
        />
      ))}
    </g>
  );
}

/** A tower block with a chequer of lit windows. */
export function Block({ lit, ...place }: Place & { readonly lit: number }) {
  const panes = Array.from({ length: 15 }, (_, index) => index);
  return (
    <g transform={at(place)}>
      <path class="wall" d="M-34 0v-150h68V0z" />
      <path class="shade" d="M8 0v-150h26V0z" />
      <path class="roof is-teal" d="M-38-156h76v10h-76z" />
      <path class="sun-roof" d="m-24-158 8-14h30l-8 14z" />
      {panes.map((index) => (
        <path
          class={(lit >> index) & 1 ? 'pane is-lit' : 'pane'}
          d={`M${-25 + (index % 3) * 20} ${-134 + Math.floor(index / 3) * 26}h11v14h-11z`}
          key={index}
        />
      ))}
    </g>
  );
}

export function Tree(place: Place) {
  return (
    <g transform={at(place)}>
      <path class="trunk" d="M-3 0v-24h6V0z" />
      <path class="leaves" d="M-22-26q-6-18 8-26 2-18 16-16 14-2 16 14 12 10 4 28-22 10-44 0z" />
      <path class="shade" d="M6-67q12 0 12 15 12 10 4 28-8 4-20 5 14-18 4-48z" />
    </g>
  );
}

export function Poplar(place: Place) {
  return (
    <g transform={at(place)}>
      <path class="leaves" d="M0-78q15 30 10 66-10 8-20 0-5-36 10-66z" />
      <path class="shade" d="M0-78q15 30 10 66-5 4-8 4Q10-40 0-78z" />
      <path class="trunk" d="M-2 0v-10h4V0z" />
    </g>
  );
}

export function Turbine(place: Place) {
  return (
    <g transform={at(place)}>
      <path class="mast" d="M-3 0-1.500-120h3L3 0z" />
      <path class="mast" d="m0-122 5-52q-10 12-5 52zM0-119l42 30q-6-14-42-30zM0-119l-46 22q14 4 46-22z" />
    </g>
  );
}

export interface PersonProps extends Place {
  readonly coat: 'association' | 'company' | 'authority' | 'research' | 'stand';
  /** Which arm points up. */
  readonly arm?: 'left' | 'right';
}

const ARMS = { left: 'M-3-28-12-42l4-2 8 14z', right: 'M3-28l9-14-4-2-8 14z' } as const;

/** Somebody on the square, in a coat of some colour. */
export function Person({ coat, arm, ...place }: PersonProps) {
  return (
    <g transform={at(place)}>
      <path class={`cloth is-${coat}`} d="M-7 0q-3-22 3-31 4-3 8 0 6 9 3 31z" />
      {arm && <path class={`cloth is-${coat}`} d={ARMS[arm]} />}
      <path class="shade" d="M2-32q2 0 2 1 6 9 3 31H3q3-22-1-32z" />
      <circle class="head" cy="-38" r="5.5" />
    </g>
  );
}

/** A lamp on a string: the notes of this town. */
export function Lamp(place: Place) {
  return (
    <g transform={at(place)}>
      <circle class="halo" cy="13" r="52" />
      <path class="string" d="M0 0v5" />
      <path class="lamp" d="M-7 5H7q5 8 0 17H-7q-5-9 0-17z" />
      <path class="lamp-heart" d="M0 9q4 5 0 10-4-5 0-10z" />
    </g>
  );
}
