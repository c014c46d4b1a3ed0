// How do the movers stand on the stage? One picture each, posed anew at every step.
import type { Mover } from '../movers.ts';
import { type Cutout, ImageObject } from '../phaser.ts';
import { type Closet, makeCloset, type Wardrobe } from './closet.ts';
import { isOver, type Pose, poseOf, restOf } from './gait.ts';
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

export function makeCrowd(scene: TownScene): Crowd {
  const players = new Map<string, Player>();
  const closet: Closet = makeCloset(scene);
  let view: View = { width: 1, height: 1, scale: 1, x: 0, y: 0 };

  const wear = ({ image, mover }: Player) => closet.wear(image, mover.sprite);
  const pose = (poseAt: (player: Player) => Pose) => {
    for (const player of players.values()) place(player, poseAt(player), view);
  };

  function dress(wardrobe: Wardrobe, next: View): void {
    view = next;
    closet.fill(wardrobe, () => players.forEach(wear));
  }

  function enter(mover: Mover, since: number): void {
    const image = new ImageObject(scene, 0, 0, '__DEFAULT').setDepth(1);
    players.set(mover.id, { image, since, mover });
    scene.sys.displayList.add(image);
  }

  function cast(movers: readonly Mover[], clock: number): void {
    leave(players, new Set(movers.map(({ id }) => id)));
    for (const mover of movers) {
      const player = players.get(mover.id);
      if (player) player.mover = mover;
      else enter(mover, clock);
    }
    players.forEach(wear);
    pose(({ mover }) => restOf(mover));
  }

  const step = (clock: number) => pose(({ mover, since }) => poseOf(mover, clock - since));
  const rest = () => pose(({ mover }) => restOf(mover));
  function isMoving(clock: number): boolean {
    for (const { mover, since } of players.values()) if (!isOver(mover, clock - since)) return true;
    return false;
  }
  return { dress, cast, step, rest, isMoving };
}
