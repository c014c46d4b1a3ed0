// What does the first page show? The town at dusk, with five strings of lamps above it: a stave that waits for its notes.

import { Bandstand, Marquee, Observatory, TownHall, Workshop } from './pavilions.tsx';
import { Block, House, Lamp, Person, type PersonProps, Poplar, Tree, Turbine } from './pieces.tsx';
import './town.css';

const STRINGS = [0, 1, 2, 3, 4];
const stringPath = (n: number) =>
  `M1680 ${12 + n * 30}C1300 ${190 + n * 27} 900 ${285 + n * 17}-80 ${228 + n * 21}`;

type Curve = readonly [start: number, first: number, second: number, end: number];

function bend([start, first, second, end]: Curve, t: number): number {
  const s = 1 - t;
  return Math.round(s * s * s * start + 3 * s * s * t * first + 3 * s * t * t * second + t * t * t * end);
}

/** A point of string n, t from right (0) to left (1): the same curve, computed. */
function onString(n: number, t: number): { x: number; y: number } {
  return {
    x: bend([1680, 1300, 900, -80], t),
    y: bend([12 + n * 30, 190 + n * 27, 285 + n * 17, 228 + n * 21], t),
  };
}

/** A small tune: which string, where on it. */
const TUNE = [
  [3, 0.12],
  [1, 0.2],
  [4, 0.29],
  [2, 0.36],
  [0, 0.43],
  [3, 0.5],
  [1, 0.57],
  [4, 0.64],
  [2, 0.72],
  [3, 0.8],
  [1, 0.88],
] as const;

const CROWD: readonly PersonProps[] = [
  { x: 420, y: 618, coat: 'authority', size: 0.9 },
  { x: 640, y: 614, coat: 'research', arm: 'right' },
  { x: 664, y: 616, coat: 'stand', size: 0.72 },
  { x: 690, y: 620, coat: 'company' },
  { x: 760, y: 624, coat: 'association', size: 1.05 },
  { x: 848, y: 624, coat: 'authority' },
  { x: 934, y: 616, coat: 'association', arm: 'left' },
  { x: 958, y: 618, coat: 'company', size: 0.75 },
  { x: 980, y: 615, coat: 'research' },
  { x: 1170, y: 618, coat: 'stand' },
  { x: 1288, y: 618, coat: 'company', size: 0.9 },
];

/** A hill and its soft shadow on what lies behind it. */
function Hill({ sheet, d }: { readonly sheet: string; readonly d: string }) {
  return (
    <>
      <path class="sheet-shadow" d={d} transform="translate(0 -9)" />
      <path class="sheet-shadow" d={d} transform="translate(0 -6)" />
      <path class="sheet-shadow" d={d} transform="translate(0 -3)" />
      <path class={sheet} d={d} />
    </>
  );
}

/** Light around lamps: strongest in the middle, gone at the edge. */
function Lights() {
  return (
    <defs>
      <radialGradient id="town-halo">
        <stop class="halo-heart" offset="0" />
        <stop class="halo-edge" offset="1" />
      </radialGradient>
    </defs>
  );
}

function Sky() {
  return (
    <g>
      <circle class="halo" cx="1070" cy="84" r="120" />
      <circle class="moon" cx="1070" cy="84" r="36" />
      <path class="moon-shade" d="M1060 118a36 36 0 0 0 10-70 60 60 0 0 1-10 70z" />
      <Hill sheet="far" d="M-20 640V420q120-70 260-40t300-20 330 20 280-50 260 50 210-20v280z" />
      <Turbine x={1330} y={384} size={0.8} />
      <Turbine x={1420} y={390} size={0.95} />
      <Turbine x={1500} y={372} size={0.7} />
      {STRINGS.map((n) => (
        <path class="stave-string" d={stringPath(n)} key={n} />
      ))}
    </g>
  );
}

function Quarters() {
  return (
    <g>
      <Hill sheet="middle" d="M-20 640V470q160-50 340-20t320-6 330-14 320 16 330-16v210z" />
      <Block x={64} y={478} lit={22189} size={0.9} />
      <House x={150} y={474} roof="red" lit={13} />
      <House x={222} y={468} roof="plum" lit={22} />
      <House x={292} y={466} roof="teal" lit={9} />
      <Poplar x={342} y={466} />
      <House x={398} y={460} roof="red" lit={27} size={0.9} />
      <House x={470} y={458} roof="plum" lit={4} size={0.8} />
      <Tree x={528} y={458} size={0.8} />
      <House x={590} y={452} roof="teal" lit={25} size={0.75} />
      <House x={1020} y={446} roof="red" lit={19} size={0.75} />
      <Poplar x={1068} y={446} size={0.8} />
      <House x={1122} y={448} roof="plum" lit={12} size={0.85} />
      <Block x={1206} y={456} lit={11629} size={0.72} />
      <Tree x={1262} y={458} />
      <House x={1322} y={460} roof="teal" lit={29} />
      <House x={1402} y={462} roof="red" lit={6} size={1.1} />
      <Poplar x={1460} y={460} size={1.1} />
      <House x={1520} y={460} roof="plum" lit={21} />
    </g>
  );
}

function Square() {
  return (
    <g>
      <Hill sheet="near" d="M-20 640V572q200-44 420-26t400-16 400 14 420-24v120z" />
      <circle class="halo" cx="800" cy="516" r="300" />
      <Tree x={70} y={596} size={1.4} />
      <Poplar x={150} y={590} size={1.3} />
      <House x={240} y={592} roof="plum" lit={27} size={1.25} />
      <Tree x={330} y={590} size={1.2} />
      <Workshop x={622} y={550} size={0.86} />
      <TownHall x={986} y={548} size={0.9} />
      <Hill sheet="ground" d="M-20 640v-30q420-24 820-14t820-8v52z" />
      <ellipse class="pool" cx="800" cy="606" rx="330" ry="34" />
      <Marquee x={546} y={598} size={0.98} />
      <Observatory x={1062} y={596} size={1.02} />
      <Bandstand x={800} y={586} />
      <Tree x={1240} y={592} size={1.3} />
      <House x={1340} y={588} roof="red" lit={11} size={1.25} />
      <House x={1440} y={588} roof="teal" lit={20} size={1.15} />
      <Tree x={1540} y={594} size={1.5} />
      {CROWD.map((person) => (
        <Person {...person} key={person.x} />
      ))}
    </g>
  );
}

/** A picture for the eye; what it says is said in words beside it. */
export function Town() {
  return (
    <svg class="town" viewBox="0 0 1600 640" aria-hidden="true" focusable="false">
      <Lights />
      <Sky />
      <Quarters />
      {TUNE.map(([n, t]) => (
        <Lamp {...onString(n, t)} key={`${n} ${t}`} />
      ))}
      <Square />
    </svg>
  );
}
