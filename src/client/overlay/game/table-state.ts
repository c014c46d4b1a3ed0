// What does this person hold in mind at the table: what is picked up, marked, opened, already read?
// None of it counts in the game: it is not saved, and the rules never see it.

export const PANELS = ['stave', 'log', 'menu', 'ask', 'desk'] as const;
export type Panel = (typeof PANELS)[number];

export interface Open {
  readonly panel: Panel | 'trend' | 'why';
  /** The trend, card or ask it is about. */
  readonly about: string;
}

export interface TableState {
  readonly observed: string | null;
  /** Card picked up, and trend looked at. */
  readonly card: string | null;
  readonly trend: string | null;
  /** Own ! and ✋ before "on three". */
  readonly important: string | null;
  readonly act: string | null;
  /** Cards chosen for the exchange; null when not exchanging. */
  readonly exchanging: readonly string[] | null;
  /** Beats of the review shown, and of which year. */
  readonly shown: { readonly year: string; readonly beats: number };
  readonly open: Open | null;
  /** The part of the table a phone shows; null: the one that fits the moment. */
  readonly place: Place | null;
  /** The coach has been sent away for this visit. */
  readonly uncoached: boolean;
}

export const PLACES = ['sky', 'hand', 'square'] as const;
export type Place = (typeof PLACES)[number];

export type Act =
  | { readonly type: 'observe'; readonly year: string }
  | { readonly type: 'pickCard'; readonly card: string }
  | { readonly type: 'pickTrend'; readonly trend: string }
  | { readonly type: 'putDown' }
  | { readonly type: 'mark'; readonly with: 'important' | 'act'; readonly trend: string }
  | { readonly type: 'clearMarks' }
  | { readonly type: 'exchange' }
  | { readonly type: 'chooseForExchange'; readonly card: string }
  | { readonly type: 'show'; readonly year: string; readonly beats: number }
  | { readonly type: 'open'; readonly open: Open }
  | { readonly type: 'close' }
  | { readonly type: 'goTo'; readonly place: Place | null }
  | { readonly type: 'dismissCoach' }
  | { readonly type: 'recallCoach' };

export const START: TableState = {
  observed: null,
  card: null,
  trend: null,
  important: null,
  act: null,
  exchanging: null,
  shown: { year: '', beats: 0 },
  open: null,
  place: null,
  uncoached: false,
};

type Handler<T extends Act['type']> = (
  state: TableState,
  act: Extract<Act, { type: T }>,
) => Partial<TableState>;

/** Picking the same thing again puts it down. */
function other(now: string | null, next: string): string | null {
  return now === next ? null : next;
}

const HANDLERS: { readonly [T in Act['type']]: Handler<T> } = {
  observe: (_, { year }) => ({ observed: year }),
  pickCard: ({ card }, act) => ({ card: other(card, act.card), trend: null, exchanging: null }),
  pickTrend: ({ trend }, act) => ({ trend: other(trend, act.trend), card: null }),
  putDown: () => ({ card: null, trend: null, exchanging: null }),
  mark: (state, act) => ({ [act.with]: other(state[act.with], act.trend) }),
  clearMarks: () => ({ important: null, act: null }),
  exchange: ({ exchanging }) => ({ exchanging: exchanging ? null : [], card: null, trend: null }),
  chooseForExchange: ({ exchanging }, { card }) => ({
    exchanging: exchanging?.includes(card)
      ? exchanging.filter((id) => id !== card)
      : [...(exchanging ?? []), card],
  }),
  show: (_, { year, beats }) => ({ shown: { year, beats }, card: null, trend: null }),
  open: (_, { open }) => ({ open }),
  close: () => ({ open: null }),
  goTo: (_, { place }) => ({ place }),
  dismissCoach: () => ({ uncoached: true }),
  recallCoach: () => ({ uncoached: false }),
};

export function tableReducer(state: TableState, act: Act): TableState {
  const handler = HANDLERS[act.type] as Handler<Act['type']>;
  return { ...state, ...handler(state, act) };
}
