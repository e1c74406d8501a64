'use client';
import type { AcademicYear, PreCheck, Run } from '@housestaff/api-client';
import { EmptyState, PanelSection, Tag } from '@housestaff/ui';
import { Check, TrendingUp } from 'lucide-react';
import Link from 'next/link';
import { isGoing } from '../model/words';
import { RunCellPanel } from './run-cell-panel';
import { RunHistory } from './run-history';
import { UnmetList, type Relaxing } from './unmet-card';
import type { Look } from './use-look';

/** Before a run is chosen. */
export function NoRun({ mayRun }: { mayRun: boolean }) {
  return <EmptyState icon={TrendingUp} title="No run chosen." hint={mayRun ? 'Start one, or open an earlier one.' : 'Open an earlier one from the list.'} />;
}

function Demands({ check, run, relaxing }: { check: PreCheck | undefined; run: Run | undefined; relaxing: Relaxing | null }) {
  if (run && run.unmet.length > 0) return <UnmetList title={isGoing(run) ? 'Not met so far' : 'What this run could not meet'} demands={run.unmet} relaxing={relaxing} />;
  const problems = check?.problems ?? [];
  if (problems.length > 0) return <UnmetList title="Demand nobody can meet" demands={problems} relaxing={relaxing} />;
  return (
    <PanelSection title="Demands">
      {check?.observedOnly && (
        <p className="t2 mb-2">
          The requirements were only observed in the imported year. <Link href="/rotations?tab=requirements">Confirm or edit them</Link>, then generate.
        </p>
      )}
      {!check && <p className="t2">Not counted yet.</p>}
      {check && !check.observedOnly && (
        <Tag tone="good" icon={Check}>
          {run && run.best !== null ? 'Every demand is met' : 'Counting finds none that cannot be met'}
        </Tag>
      )}
    </PanelSection>
  );
}

interface RunSideProps {
  year: AcademicYear;
  run: Run | undefined;
  look: Look;
  check: PreCheck | undefined;
  relaxing: Relaxing | null;
}

/** Beside a run: the chosen cell's explanation, else what is unmet, and earlier runs. */
export function RunSide({ year, run, look, check, relaxing }: RunSideProps) {
  if (run && look.view === 'grid' && look.cell) return <RunCellPanel run={run} alternative={look.alternative} cell={look.cell} onClose={() => look.openCell(null)} />;
  return (
    <>
      <Demands check={check} run={run} relaxing={relaxing} />
      <RunHistory scheduleId={year.scheduleId} openId={run?.id ?? null} onOpen={look.open} />
    </>
  );
}
