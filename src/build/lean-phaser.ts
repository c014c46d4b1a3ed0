// What of Phaser is built into the board? Its source, without the parts a scene of still and moving pictures never calls.
import { realpathSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The real folder: a link to it would give every module a double. */
const folder = `${realpathSync('node_modules/phaser').replaceAll('\\', '/')}/src/`;

/** Never called here: filters, shapes, tiles, point lights, snapshots, render textures. */
const UNUSED = [
  'filters/',
  'gameobjects/components/PathFollower',
  'renderer/snapshot/',
  'renderer/webgl/renderNodes/filters/',
  'renderer/webgl/renderNodes/BatchHandler(PointLight|TileSprite|Strip|Tri.js)',
  'renderer/webgl/renderNodes/(FillPath|FillTri|StrokePath|DrawLine|DynamicTextureHandler)',
  'renderer/webgl/renderNodes/submitter/Submitter(Mesh|Tile)',
  'renderer/webgl/renderNodes/transformer/TransformerTile',
  'renderer/webgl/renderNodes/texturer/TexturerTile',
  'textures/DynamicTexture',
];

/** Called once at the start: the least that answers. The board takes no input and minds the page's visibility itself. */
const SMALL: Readonly<Record<string, string>> = {
  'core/DebugHeader.js': 'module.exports = function () {};',
  'core/VisibilityHandler.js': 'module.exports = function () {};',
  'gameobjects/tilesprite/TileSprite.js':
    'module.exports = function () { this.setOrigin = function () { return this; }; this.destroy = function () {}; };',
  'input/InputManager.js': 'module.exports = function () {};',
  'math/index.js':
    "module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };",
  'renderer/index.js': "module.exports = { Events: require('./events') };",
  'textures/parsers/index.js': "module.exports = { Image: require('./Image') };",
};

const unused = new RegExp(`^(${UNUSED.join('|')})`);
const absent = /typeof (FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT|WEBGL_DEBUG)\b/g;

/** The path below phaser/src, or nothing for every other module. */
function partOf(id: string): string | undefined {
  const at = id.replaceAll('\\', '/').split('?')[0]?.lastIndexOf('/phaser/src/') ?? -1;
  return at < 0 ? undefined : id.replaceAll('\\', '/').slice(at + '/phaser/src/'.length);
}

/** Phaser's package offers its finished bundle alone; the board builds from the source beside it. */
export const leanPhaser: Plugin = {
  name: 'lean-phaser',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('phaser/src/') ? folder + id.slice('phaser/src/'.length) : undefined),
  load(id) {
    const part = partOf(id);
    if (part === undefined) return undefined;
    return unused.test(part) ? 'module.exports = undefined;' : SMALL[part];
  },
  transform(code, id) {
    if (partOf(id) === undefined) return undefined;
    return { code: code.replaceAll(absent, 'false'), map: null };
  },
};

const WHOLE: Readonly<Record<string, string>> = {
  'core/Game.js': "export { Game as default } from 'phaser';",
  'scene/Scene.js': "export { Scene as default } from 'phaser';",
  'gameobjects/image/Image.js': "import { GameObjects } from 'phaser'; export default GameObjects.Image;",
};
const MARK = '\0whole-phaser:';

/** The development server takes the same parts from the finished bundle: it cannot serve Phaser's source. */
export const wholePhaser: Plugin = {
  name: 'whole-phaser',
  apply: 'serve',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('phaser/src/') ? MARK + id.slice('phaser/src/'.length) : undefined),
  load: (id) => (id.startsWith(MARK) ? (WHOLE[id.slice(MARK.length)] ?? 'export {};') : undefined),
};
