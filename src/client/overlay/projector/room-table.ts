// How does a message become a table that can be drawn? Nobody sits at it, and nothing on it can be done.
import { useMemo } from 'preact/hooks';
import { france } from '../../../core/content/france.ts';
import { newLog, type Rules, rulesOf } from '../../../core/engine/index.ts';
import { NO_GATHERING } from '../../../core/gathering/gathering.ts';
import type { PublicTable } from '../../app/public-table.ts';
import type { Playing } from '../../app/store.ts';
import { type Beat, beatsOf } from '../game/beats.ts';
import { sceneAt } from '../game/scene.ts';
import type { Table } from '../game/table-context.ts';
import { START } from '../game/table-state.ts';

const rules: Rules = rulesOf(france);

function playingOf({ id, view, entries, sight, persons, turn }: PublicTable): Playing {
  return {
    id,
    authority: 'page',
    rules,
    seat: turn ?? persons[0] ?? 'association',
    sight,
    persons,
    update: { version: 0, view, legal: [], entries, says: [] },
    entries,
    log: newLog(rules, view.setup),
    gathering: NO_GATHERING,
    desk: null,
    stop: null,
    refusal: null,
  };
}

/** Only what has been told is on the wall. */
function shownIn(beats: readonly Beat[], told: number | null): number {
  if (told === null) return beats.length;
  return beats.filter(({ entries }) => (entries[0]?.index ?? 0) <= told).length;
}

function tableOf(table: PublicTable): Table {
  const { view: truth, before, part, told, entries } = table;
  const { deck } = rules;
  const beats = beatsOf(entries);
  const shown = shownIn(beats, told);
  const reviewing = shown < beats.length;
  return {
    playing: playingOf(table),
    deck,
    view: sceneAt(truth, { deck, before, beats, shown }),
    truth,
    legal: [],
    stage: part,
    beats,
    shown,
    pace: 'steps',
    held: { stage: part, card: null, important: null, act: null, exchanging: false, reviewing },
    state: START,
    dispatch: () => undefined,
  };
}

export function useRoomTable(table: PublicTable): Table {
  return useMemo(() => tableOf(table), [table]);
}
