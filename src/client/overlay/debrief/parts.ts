// Which movements and parts does the debrief have, and what are they called? Feel, facts, findings, future.
export type MovementId = 'feel' | 'facts' | 'findings' | 'future';

interface MovementWords {
  readonly number: string;
  readonly name: string;
  readonly cue: string;
}

export const MOVEMENTS: Readonly<Record<MovementId, MovementWords>> = {
  feel: { number: 'I', name: 'coda:movement.feel.name', cue: 'coda:movement.feel.cue' },
  facts: { number: 'II', name: 'coda:movement.facts.name', cue: 'coda:movement.facts.cue' },
  findings: { number: 'III', name: 'coda:movement.findings.name', cue: 'coda:movement.findings.cue' },
  future: { number: 'IV', name: 'coda:movement.future.name', cue: 'coda:movement.future.cue' },
};

export const TITLES = {
  ending: 'debrief:title.ending',
  rehearsal: 'debrief:title.rehearsal',
  stave: 'debrief:title.stave',
  gauges: 'debrief:title.gauges',
  turning: 'debrief:title.turning',
  actors: 'debrief:title.actors',
  residents: 'debrief:title.residents',
  promises: 'debrief:title.promises',
  questions: 'debrief:title.questions',
  branches: 'debrief:title.branches',
  picture: 'coda:picture.title',
  again: 'coda:again.title',
  keep: 'coda:keep.title',
  sheet: 'coda:sheet.title',
} as const;

export type PartId = keyof typeof TITLES;

/** What lies in each movement, in order. */
export const PARTS: Readonly<Record<MovementId, readonly PartId[]>> = {
  feel: ['ending'],
  facts: ['rehearsal', 'stave', 'gauges', 'turning'],
  findings: ['actors', 'residents', 'promises', 'questions'],
  future: ['branches', 'picture', 'again', 'keep', 'sheet'],
};

export const MOVEMENT_IDS = ['feel', 'facts', 'findings', 'future'] as const;
