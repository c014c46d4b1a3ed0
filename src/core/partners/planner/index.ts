// Which door leads into the planner? This one: for temperaments, and for the policies of the simulator.
export { type Library, libraryOf } from './library.ts';
export { plannerOf } from './planner.ts';
export { CONCERT, EVEN, type Order, type Switches } from './switches.ts';
export { decide } from './why.ts';
