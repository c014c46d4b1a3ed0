// What types do the parts of Phaser's source have? Those of the whole package.
declare module 'phaser/src/core/Game.js' {
  import type Phaser from 'phaser';

  const part: typeof Phaser.Game;
  export = part;
}

declare module 'phaser/src/scene/Scene.js' {
  import type Phaser from 'phaser';

  const part: typeof Phaser.Scene;
  export = part;
}

declare module 'phaser/src/gameobjects/image/Image.js' {
  import type Phaser from 'phaser';

  const part: typeof Phaser.GameObjects.Image;
  export = part;
}

declare module 'phaser/src/events/EventEmitter.js';
declare module 'phaser/src/cameras/2d/CameraManager.js';
declare module 'phaser/src/gameobjects/DisplayList.js';
declare module 'phaser/src/gameobjects/UpdateList.js';
declare module 'phaser/src/scene/ScenePlugin.js';
