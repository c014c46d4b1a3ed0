// Which sheet lies over the table? One at a time; Escape or its button puts it away.
import type { ComponentType } from 'preact';
import { t } from '../../app/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import { DeskPanel } from '../lead/desk-panel.tsx';
import { AskedSoFar, AskPanel } from './asks.tsx';
import { LogPanel } from './log-panel.tsx';
import { MenuPanel } from './menu-panel.tsx';
import { actorName, trendName } from './names.ts';
import { StavePanel } from './stave-panel.tsx';
import { useTable } from './table-context.ts';
import type { Open } from './table-state.ts';
import { TrendPanel } from './trend-panel.tsx';
import { WhyPanel } from './why-panel.tsx';
import './styles/panels.css';

function AskSheet() {
  return (
    <>
      <AskPanel />
      <AskedSoFar />
    </>
  );
}

const BODY: Readonly<Record<Open['panel'], ComponentType<{ about: string }>>> = {
  stave: StavePanel,
  log: LogPanel,
  menu: MenuPanel,
  ask: AskSheet,
  desk: DeskPanel,
  trend: TrendPanel,
  why: WhyPanel,
};

function titleOf({ panel, about }: Open): string {
  if (panel === 'trend') return trendName(about);
  if (panel === 'why') return actorName(about as Parameters<typeof actorName>[0]);
  return t(`game:panel.${panel}`);
}

export function Panels() {
  const { state, dispatch } = useTable();
  if (!state.open) return null;
  const Body = BODY[state.open.panel];
  const wide = state.open.panel === 'stave' || state.open.panel === 'log';
  return (
    <Dialog
      title={titleOf(state.open)}
      onClose={() => dispatch({ type: 'close' })}
      width={wide ? 'wide' : 'normal'}
    >
      <Body about={state.open.about} />
    </Dialog>
  );
}
