// Which figures does the project claim, and which npm script proves each of them?

export interface ProofLine {
  /** What `--only` selects and the report prints. */
  readonly name: string;
  /** An npm script that takes --seed and --json and prints one JSON object with a boolean `pass`. */
  readonly script: string;
  readonly args: readonly string[];
}

export const PROOF_LINES: readonly ProofLine[] = [
  { name: 'code shape', script: 'proof:code', args: [] },
  { name: 'first page weight', script: 'proof:first-page', args: [] },
  { name: 'first game weight', script: 'proof:first-game', args: [] },
  { name: 'board speed', script: 'proof:board', args: [] },
  { name: 'words', script: 'texts', args: [] },
  { name: 'debrief', script: 'proof:debrief', args: [] },
  { name: 'projector', script: 'proof:projector', args: [] },
  { name: 'properties', script: 'properties', args: ['--games', '1000'] },
  { name: 'engine speed', script: 'proof:engine', args: [] },
  { name: 'balance', script: 'balance', args: [] },
  { name: 'length', script: 'pace', args: [] },
  { name: 'music', script: 'compose', args: ['--study', '200'] },
  { name: 'gallery', script: 'gallery', args: [] },
  { name: 'music of a class', script: 'compose', args: ['--class', '60'] },
  { name: 'music in play', script: 'compose', args: ['--cues'] },
  { name: 'browser: keyboard', script: 'e2e', args: ['keyboard'] },
  { name: 'browser: pointer', script: 'e2e', args: ['pointer'] },
  { name: 'browser: language', script: 'e2e', args: ['language'] },
  { name: 'browser: resume', script: 'e2e', args: ['resume'] },
  { name: 'browser: origins', script: 'e2e', args: ['origins'] },
  { name: 'browser: axe', script: 'e2e', args: ['axe'] },
  { name: 'browser: reflow', script: 'e2e', args: ['reflow'] },
  { name: 'browser: access', script: 'e2e', args: ['access'] },
  { name: 'browser: debrief', script: 'e2e', args: ['debrief'] },
  { name: 'browser: phases', script: 'e2e', args: ['phases'] },
  { name: 'browser: board', script: 'e2e', args: ['board'] },
  { name: 'browser: shell', script: 'e2e', args: ['shell'] },
  { name: 'browser: music', script: 'e2e', args: ['music'] },
  { name: 'browser: offline', script: 'e2e', args: ['offline'] },
  { name: 'browser: sound', script: 'e2e', args: ['sound'] },
  { name: 'browser: drag', script: 'e2e', args: ['drag'] },
  { name: 'browser: ending', script: 'e2e', args: ['ending'] },
  { name: 'browser: hotseat', script: 'e2e', args: ['hotseat'] },
  { name: 'browser: workshop', script: 'e2e', args: ['workshop'] },
  { name: 'browser: lesson', script: 'e2e', args: ['lesson'] },
  { name: 'browser: bell', script: 'e2e', args: ['bell'] },
  { name: 'browser: rehearsal', script: 'e2e', args: ['rehearsal'] },
  { name: 'browser: rooms', script: 'e2e', args: ['rooms'] },
  { name: 'browser: desk', script: 'e2e', args: ['desk'] },
  { name: 'browser: class', script: 'e2e', args: ['class'] },
  { name: 'chaos', script: 'chaos', args: ['--kills', '200'] },
  { name: 'chaos: power cuts', script: 'chaos', args: ['--kills', '200', '--forgetful'] },
  { name: 'chaos: redis', script: 'chaos', args: ['--kills', '200', '--redis'] },
  { name: 'joins', script: 'joins', args: [] },
  { name: 'fuzz', script: 'fuzz', args: ['--messages', '100000'] },
  {
    name: 'load',
    script: 'load',
    args: ['--tables', '100', '--seats', '6', '--seconds', '60', '--baseline'],
  },
  { name: 'load: memory', script: 'load', args: ['--actions', '360000', '--rate', 'max'] },
  { name: 'sheet', script: 'sheet', args: [] },
  { name: 'browser: sheet', script: 'e2e', args: ['sheet'] },
  { name: 'browser: projector', script: 'e2e', args: ['projector'] },
  { name: 'browser: page', script: 'e2e', args: ['page'] },
  { name: 'browser: icebreaker', script: 'e2e', args: ['icebreaker'] },
];
