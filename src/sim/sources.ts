// Where are the figures of the game listed? `npm run sources` writes docs/sources.md anew.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesPage } from './sources-page.ts';

const page = join(process.cwd(), 'docs/sources.md');
writeFileSync(page, sourcesPage());
console.log(page);
