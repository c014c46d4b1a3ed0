// Are all words there, used and well set? `npm run texts`, with --json for figures, --lang fr to read them all.
import { checkTexts, figuresOf } from '../texts/check.ts';
import { LANGUAGES, readSentences } from '../texts/locales.ts';
import { readAloud } from '../texts/read-aloud.ts';

const asked = process.argv.indexOf('--lang');
const language = asked < 0 ? undefined : LANGUAGES.find((one) => one === process.argv[asked + 1]);
if (language) {
  for (const line of await readAloud(language, readSentences(language))) console.log(line);
} else {
  const report = checkTexts();
  const figures = figuresOf(report);
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
  else console.log(figures.pass ? figures : { ...figures, ...report });
  process.exitCode = figures.pass ? 0 : 1;
}
