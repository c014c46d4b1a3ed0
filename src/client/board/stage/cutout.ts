// What is one picture on the stage? Phaser's image, drawn by Canvas without what a cut-out never has: mask, crop, parent, blend.
import { ImageObject } from '../phaser.ts';

interface Plane {
  readonly currentContext: CanvasRenderingContext2D;
}

/** Most cut-outs stand upright in their own size: they are laid down as they are, and the pen stays as it was. */
export class Cutout extends ImageObject {
  renderCanvas({ currentContext: plane }: Plane): void {
    const { rotation, scaleX, scaleY, alpha, x, y } = this;
    const pixels = this.frame.source.image as CanvasImageSource;
    const left = -this.displayOriginX;
    const top = -this.displayOriginY;
    if (alpha !== 1) plane.globalAlpha = alpha;
    if (rotation === 0 && scaleX === 1 && scaleY === 1) plane.drawImage(pixels, x + left, y + top);
    else {
      const turn = Math.cos(rotation);
      const tilt = Math.sin(rotation);
      plane.setTransform(turn * scaleX, tilt * scaleX, -tilt * scaleY, turn * scaleY, x, y);
      plane.drawImage(pixels, left, top);
      plane.setTransform(1, 0, 0, 1, 0, 0);
    }
    if (alpha !== 1) plane.globalAlpha = 1;
  }
}
