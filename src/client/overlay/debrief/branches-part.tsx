// How else could it have gone? Three other stories, each one change away, with what they are and what they are not.
import { calendar, SESSION } from '../../../core/engine/index.ts';
import { playAgainFrom } from '../../app/play.ts';
import { say, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { Button } from '../kit/button.tsx';
import { BranchCurve, type Scale, scaleOf } from './branch-curve.tsx';
import { figure } from './figures.ts';
import { Part } from './part.tsx';
import type { WhatIf } from './play-what-ifs.ts';
import { Said } from './said.tsx';
import { useTold } from './told.ts';
import { Twin } from './twin.tsx';
import './styles/branches-part.css';

interface Compared {
  readonly name: string;
  readonly without: string;
  readonly with: string;
}

function rowsOf({ branch, curve }: WhatIf, years: readonly number[]): readonly Compared[] {
  const { before, after } = branch;
  return [
    ...years.map((year, i) => ({
      name: String(year),
      without: figure(curve.without[i + 1] ?? 0),
      with: figure(curve.with[i + 1] ?? 0),
    })),
    {
      name: t('coda:branches.stars'),
      without: figure(before.starsInAll),
      with: figure(after.starsInAll),
    },
    {
      name: t('coda:branches.score'),
      without: figure(before.concertScore),
      with: figure(after.concertScore),
    },
  ];
}

function BranchTable({ played }: { played: WhatIf }) {
  const { years } = useTold();
  return (
    <Twin
      title={t('coda:branches.table')}
      caption={t('coda:branches.caption')}
      columns={[t('coda:branches.year'), t('coda:branches.without'), t('coda:branches.with')]}
    >
      {rowsOf(played, years).map((row) => (
        <tr key={row.name}>
          <th scope="row">{row.name}</th>
          <td>{row.without}</td>
          <td>{row.with}</td>
        </tr>
      ))}
    </Twin>
  );
}

function BranchCard({ played, scale }: { played: WhatIf; scale: Scale }) {
  const { years, log } = useTold();
  const { branch, curve } = played;
  const year = calendar(SESSION[log.setup.session], branch.from);
  const ends = { without: figure(curve.without.at(-1) ?? 0), with: figure(curve.with.at(-1) ?? 0) };
  return (
    <li class="branch">
      <Said statement={{ message: branch.caption, because: branch.because }} look="loud" />
      <p class="branch-result">{say(branch.result)}</p>
      <figure class="branch-figure">
        <BranchCurve curve={curve} scale={scale} years={years} />
        <figcaption class="hidden-text">{t('coda:branches.figure', ends)}</figcaption>
      </figure>
      <BranchTable played={played} />
      <p class="branch-note">
        <Icon name="info" /> {say(branch.note)}
      </p>
      <Button icon="again" class="branch-again" onPress={() => void playAgainFrom(branch.from)}>
        {t('coda:branches.from', { year })}
      </Button>
    </li>
  );
}

function Legend() {
  return (
    <ul class="branch-legend">
      <li>{t('coda:branches.axis')}</li>
      <li>
        <svg class="branch-key" viewBox="0 0 30 10" aria-hidden="true" focusable="false">
          <path class="branch-line is-without" d="M1 5h28" />
          <circle class="branch-dot is-without" cx="15" cy="5" r="3" />
        </svg>
        {t('coda:branches.without')}
      </li>
      <li>
        <svg class="branch-key" viewBox="0 0 30 10" aria-hidden="true" focusable="false">
          <path class="branch-line is-with" d="M1 5h28" />
          <rect class="branch-dot is-with" x="11.500" y="1.500" width="7" height="7" />
        </svg>
        {t('coda:branches.with')}
      </li>
    </ul>
  );
}

export function BranchesPart({ whatIfs }: { whatIfs: readonly WhatIf[] | null }) {
  const { caution } = useTold().report;
  const found = whatIfs ?? [];
  const scale = scaleOf(found.map(({ curve }) => curve));
  return (
    <Part id="branches" icon="unknown" lead={say(caution)}>
      {whatIfs === null && <p class="branch-wait">{t('coda:branches.wait')}</p>}
      {whatIfs?.length === 0 && <p>{t('coda:branches.none')}</p>}
      {found.length > 0 && <Legend />}
      <ul class="branches">
        {found.map((played) => (
          <BranchCard key={played.branch.id} played={played} scale={scale} />
        ))}
      </ul>
    </Part>
  );
}
