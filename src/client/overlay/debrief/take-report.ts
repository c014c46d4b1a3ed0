// How does the debrief become a file? As data with its other stories, or as a table in the language of the page.
import { reportCsv, reportJson } from '../../../core/debrief/index.ts';
import { putFile } from '../../app/put-file.ts';
import { say } from '../../app/say.ts';
import { words } from '../../app/words.ts';
import type { WhatIf } from './play-what-ifs.ts';
import type { Told } from './told.ts';

function nameOf({ log }: Told, ending: 'json' | 'csv'): string {
  return `concert2030-${log.setup.session}-${log.setup.seed}-debrief.${ending}`;
}

export function takeData(told: Told, whatIfs: readonly WhatIf[]): void {
  const whole = { ...told.report, branches: whatIfs.map(({ branch }) => branch) };
  putFile({ name: nameOf(told, 'json'), text: reportJson(whole), type: 'application/json' });
}

export function takeTable(told: Told): void {
  const separator = words.language === 'fr' ? ';' : ',';
  const text = reportCsv(told.report, (message) => say(message), separator);
  putFile({ name: nameOf(told, 'csv'), text, type: 'text/csv' });
}
