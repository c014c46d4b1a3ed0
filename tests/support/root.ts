// Where is the repository, for a test or a Node program? Both always start in its root.
import { join } from 'node:path';

export const root = process.cwd();

/** What tests and tools may write and lose: reports, an unpacked browser. */
export const cacheFolder = join(root, 'node_modules', '.cache');
