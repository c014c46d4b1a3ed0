// Which parts of Phaser does the board need? Its own entry over Phaser's source: a scene of pictures, and no more.
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/scene/ScenePlugin.js';
import Game from 'phaser/src/core/Game.js';
import ImageObject from 'phaser/src/gameobjects/image/Image.js';
import Scene from 'phaser/src/scene/Scene.js';

/** As Phaser's own constants say. */
const RENDER_TYPE = { canvas: 1, webgl: 2 } as const;

/** One picture on the stage: Phaser calls it an image. */

export { Game, ImageObject, RENDER_TYPE, Scene };
