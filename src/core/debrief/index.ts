// Which door leads into the debrief? This one, for every caller.
export type { ActorReport, ActorsReport } from './actors.ts';
export type { EndingReport } from './ending.ts';
export { becauseMessage, eventMessage } from './event-message.ts';
export { reportCsv, reportJson, type Say, type Separator } from './export.ts';
export type { Effect, GaugeCause, GaugeYear } from './gauges.ts';
export type { LineReport, LineYear, Stave } from './lines.ts';
export type { PromiseReport } from './promises.ts';
export type { Asked } from './questions.ts';
export type { RehearsalReport } from './rehearsal.ts';
export { debrief, type Report, statementsOf } from './report.ts';
export type { ResidentsReport, Voice } from './residents.ts';
export type { Statement } from './statement.ts';
export type { TurningKind, TurningPoint } from './turning/candidate.ts';
export { type Branch, branches, type WhatIf } from './what-if/branches.ts';
export type { BranchKind } from './what-if/plan.ts';
export { statedWay } from './what-if/way.ts';
