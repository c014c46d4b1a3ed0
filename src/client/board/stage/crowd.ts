// How do the movers stand on the stage? One picture each, posed anew at every step.
import type { Mover } from '../movers.ts';
import { type Closet, makeCloset, type Wardrobe } from './closet.ts';
import { Cutout } from './cutout.ts';
import { endOf, newPose, type Pose, poseOf, restOf } from './gait.ts';
import type { TownScene } from './scene.ts';
import type { View } from './view.ts';

interface Player {
  readonly image: Cutout;
  readonly since: number;
  mover: Mover;
}

export interface Crowd {
  readonly dress: (wardrobe: Wardrobe, view: View) => void;
  /** Who is on stage now; `clock` in seconds of movement so far. */
  readonly cast: (movers: readonly Mover[], clock: number) => void;
  readonly step: (clock: number) => void;
  /** Everything where it stands when nothing moves. */
  readonly rest: () => void;
  readonly isMoving: (clock: number) => boolean;
}

/** Most things change their place alone from step to step: what stays is not set again. */
function place({ image, mover }: Player, pose: Pose, view: View): void {
  image.x = pose.x * view.scale + view.x;
  image.y = pose.y * view.scale + view.y;
  const across = pose.back ? -pose.size : pose.size;
  if (image.rotation !== pose.turn) image.setRotation(pose.turn);
  if (image.alpha !== pose.alpha) image.setAlpha(pose.alpha);
  if (image.scaleX !== across || image.scaleY !== pose.size) image.setScale(across, pose.size);
  image.visible = pose.alpha > 0 && mover.size > 0;
}

function leave(players: Map<string, Player>, staying: ReadonlySet<string>): void {
  for (const [id, { image }] of players) {
    if (staying.has(id)) continue;
    image.destroy();
    players.delete(id);
  }
}

function enter({ sys }: TownScene): Cutout {
  const image = new Cutout(sys.scene, 0, 0, '__DEFAULT').setDepth(1);
  sys.displayList.add(image);
  return image;
}

export function makeCrowd(scene: TownScene): Crowd {
  const players = new Map<string, Player>();
  const closet: Closet = makeCloset(scene);
  const pose = newPose();
  let view: View = { width: 1, height: 1, scale: 1, x: 0, y: 0 };
  let order: readonly Player[] = [];
  /** The moment from which nothing moves any more. */
  let ends = 0;

  const wear = ({ image, mover }: Player) => closet.wear(image, mover.sprite);
  function dress(wardrobe: Wardrobe, next: View): void {
    view = next;
    closet.fill(wardrobe, () => players.forEach(wear));
  }

  function cast(movers: readonly Mover[], clock: number): void {
    leave(players, new Set(movers.map(({ id }) => id)));
    for (const mover of movers) {
      const player = players.get(mover.id);
      if (player) player.mover = mover;
      else players.set(mover.id, { image: enter(scene), since: clock, mover });
    }
    players.forEach(wear);
    order = [...players.values()];
    ends = Math.max(0, ...order.map(({ mover, since }) => since + endOf(mover)));
    rest();
  }

  function step(clock: number): void {
    for (const player of order) place(player, poseOf(player.mover, clock - player.since, pose), view);
  }
  function rest(): void {
    for (const player of order) place(player, restOf(player.mover, pose), view);
  }
  return { dress, cast, step, rest, isMoving: (clock) => clock <= ends };
}
