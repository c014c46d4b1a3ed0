// What stands above the foot of the table around one screen? Whose turn it is, and the facilitator's line.
import { letTeamDecide } from '../../app/pretend.ts';
import { t } from '../../app/say.ts';
import { LeadLine } from '../lead/lead-line.tsx';
import { Press } from './press.tsx';
import { hasTurns, Round } from './round.tsx';
import { useTable } from './table-context.ts';

/** In a rehearsal alone, a team that is not there decides as a partner would. */
function TeamDecides() {
  const table = useTable();
  const { playing } = table;
  const decides = table.truth.step === 'point' || table.truth.step === 'act';
  if (!playing.desk?.pretended || !decides || !hasTurns(table)) return null;
  return (
    <Press icon="play" onPress={() => letTeamDecide(playing.seat)}>
      {t('lead:desk.teamDecides')}
    </Press>
  );
}

export function DockHead() {
  const { playing } = useTable();
  if (!playing.desk && playing.persons.length < 2) return null;
  return (
    <div class="dock-head">
      <Round />
      <TeamDecides />
      <LeadLine />
    </div>
  );
}
