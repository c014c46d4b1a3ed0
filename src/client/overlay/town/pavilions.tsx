// What stands on the square? Four pavilions, told apart by their roofs, and the bandstand in the middle.
import type { Place } from './pieces.tsx';

const at = ({ x, y, size = 1 }: Place) => `translate(${x} ${y}) scale(${size})`;

/** The association: a striped marquee with a pennant. */
export function Marquee(place: Place) {
  return (
    <g transform={at(place)}>
      <path class="wall" d="M-56 0v-52H56V0z" />
      <path class="glow-wall" d="M-18 0q0-34 18-48 18 14 18 48z" />
      <path class="shade" d="M26 0v-52h30V0z" />
      <path class="cloth is-association" d="M-66-50Q-20-66 0-112 20-66 66-50v8H-66z" />
      <path class="stripe" d="M-44-57Q-14-76 0-112-8-74-20-50h-28zM44-57Q14-76 0-112 8-74 20-50h28z" />
      <path class="shade" d="M0-112Q20-66 66-50v8H22Q16-80 0-112z" />
      <path class="mast" d="M-1-138h2v28h-2z" />
      <path class="flag" d="M1-137q12-5 26 2l-8 6 8 6q-14 4-26-2z" />
    </g>
  );
}

/** The company: a workshop with a saw-tooth roof. */
export function Workshop(place: Place) {
  return (
    <g transform={at(place)}>
      <path class="mast" d="M34-60h14v-54H34z" />
      <path class="wall" d="M-60 0v-62H60V0z" />
      <path class="cloth is-company" d="M-60-58v-8l38-30v30l38-30v30l44-32v40z" />
      <path class="shade" d="M-22-96v38h10zM16-96v38h10zM28 0v-58h32V0z" />
      <path class="pane is-lit" d="M-48-44h20v18h-20zM-20-44H0v18h-20z" />
      <path class="glow-wall" d="M10 0v-40h30V0z" />
    </g>
  );
}

/** The town hall: pediment, columns, flag. */
export function TownHall(place: Place) {
  return (
    <g transform={at(place)}>
      <path class="wall" d="M-58 0v-74H58V0z" />
      <path class="glow-wall" d="M-14 0v-42q14-12 28 0V0z" />
      <path class="column" d="M-50 0v-70h12V0zM-28 0v-70h12V0zM16 0v-70h12V0zM38 0v-70h12V0z" />
      <path class="shade" d="M30 0v-74h28V0z" />
      <path class="cloth is-authority" d="M-68-72h136v10H-68zM-62-74 0-110l62 36z" />
      <path class="shade" d="M0-110l62 36H10z" />
      <path class="pane is-lit" d="M-8-84a8 8 0 1 0 16 0 8 8 0 1 0-16 0z" />
      <path class="mast" d="M-1-140h2v32h-2z" />
      <path class="flag" d="M1-139q12-5 26 2v14q-14-7-26-2z" />
    </g>
  );
}

/** The research centre: an observatory under its dome. */
export function Observatory(place: Place) {
  return (
    <g transform={at(place)}>
      <path class="wall" d="M-46 0v-54h92V0z" />
      <path class="shade" d="M16 0v-54h30V0z" />
      <path class="cloth is-research" d="M-54-52a54 50 0 0 1 108 0z" />
      <path class="shade" d="M14-100a54 50 0 0 1 40 48H22q6-26-8-48z" />
      <path class="glow-wall" d="m12-102 14 7-22 43H-10z" />
      <path class="pane is-lit" d="M-30-36h14v16h-14z" />
      <path class="glow-wall" d="M-6 0v-34q10-8 20 0V0z" />
    </g>
  );
}

/** The bandstand: everybody's house, lit, with four who play. */
export function Bandstand(place: Place) {
  return (
    <g transform={at(place)}>
      <path class="glow-wall" d="M-76-24v-88H76v88z" />
      <path
        class="person"
        d="M-52-24q-2-26 6-34 8 0 10 34zM-46-66a6 6 0 1 0 12 0 6 6 0 1 0-12 0zM-20-24q-2-30 6-38 9 4 9 38zM-18-70a6 6 0 1 0 12 0 6 6 0 1 0-12 0zM12-24q-2-28 7-36 9 4 9 36zM14-68a6 6 0 1 0 12 0 6 6 0 1 0-12 0zM40-24q0-24 8-32 8 6 8 32zM42-64a6 6 0 1 0 12 0 6 6 0 1 0-12 0z"
      />
      <path class="person" d="m-36-50 22-8 1 3-22 8zM30-24l4-34 4 1-2 33z" />
      <path class="wall" d="M-84-22v-92h9v92zM75-22v-92h9v92zM-32-22v-92h7v92zM25-22v-92h7v92z" />
      <path class="cloth is-stand" d="M-104-108Q-44-126-10-172h20q34 46 94 64v10h-208z" />
      <path class="shade" d="M0-172h10q34 46 94 64v10H34Q26-142 0-172z" />
      <path
        class="fringe"
        d="M-104-98h208l-10 10-11-8-10 8-11-8-10 8-11-8-10 8-11-8-10 8-10-8-10 8-10-8-11 8-10-8-11 8-10-8-11 8-10-8-10 8z"
      />
      <path class="mast" d="M-2-190h4v20h-4z" />
      <path class="lamp" d="M-6-190a6 6 0 1 0 12 0 6 6 0 1 0-12 0z" />
      <path class="wall" d="M-100-24h200v12h-200z" />
      <path class="base" d="M-110-12h220V0h-220z" />
    </g>
  );
}
