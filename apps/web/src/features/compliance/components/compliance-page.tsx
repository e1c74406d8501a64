'use client';
import type { Rotation } from '@housestaff/api-client';
import { EmptyState, ErrorState, SearchField, Segmented, SkeletonRows } from '@housestaff/ui';
import { CalendarDays } from 'lucide-react';
import Link from 'next/link';
import { useMemo } from 'react';
import { HourLogOverview } from '@/features/hours/components/hour-log-overview';
import { useProgramChoice } from '@/shell/program-context';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useRotations, useSchedule } from '@/shell/use-schedule';
import { BlockSteps, VersionSelect } from './compliance-tools';
import { BlockView } from './block-view';
import { ExportMenu } from './export-menu';
import { ProgramView } from './program-view';
import { type ComplianceView, type ViewName, useComplianceView } from './use-compliance-view';

const VIEWS: { value: ViewName; label: string }[] = [
  { value: 'program', label: 'Program' },
  { value: 'person', label: 'By person' },
  { value: 'rule', label: 'By rule' },
  { value: 'logged', label: 'Logged hours' },
];

export function useRotationsById(programId: string | undefined): ReadonlyMap<string, Rotation> {
  const rotations = useRotations(programId);
  return useMemo(() => new Map((rotations.data ?? []).map((rotation) => [rotation.id, rotation])), [rotations.data]);
}

function Actions({ view }: { view: ComplianceView }) {
  const { year } = view.years;
  const schedule = useSchedule(year?.scheduleId);
  if (!year) return null;
  const wholeYear = view.view === 'program';
  const scope = `${wholeYear ? year.name : `${view.block?.name}`}, everybody`;
  // Hours are logged beside the published schedule: no draft is in that view or its file.
  const logged = view.view === 'logged';
  const judged = logged ? { draft: null, basis: 'worked' } : view.judged;
  return (
    <>
      {!logged && <VersionSelect schedule={schedule.data} draft={view.judged.draft} onChange={view.judged.setDraft} />}
      <ExportMenu scheduleId={year.scheduleId} judged={judged} block={wholeYear ? undefined : view.block?.id} scope={scope} />
    </>
  );
}

/** The program's duty hours: over the year, person by person and rule by rule. */
export function CompliancePage() {
  const { program } = useProgramChoice();
  const view = useComplianceView();
  const rotations = useRotationsById(program?.id);
  const { year, isLoading, error, retry } = view.years;
  if (!isLoading && !year) return <NoYear error={error} retry={retry} />;
  const leave = { person: null, rule: null, finding: null, log: null };
  return (
    <>
      <TopBar title="Compliance" actions={<Actions view={view} />}>
        <Segmented label="View" value={view.view} options={VIEWS} onChange={(next) => view.set({ view: next, ...leave })} />
        {year && view.view === 'program' && <b className="b6 nowrap">{year.name}</b>}
        {year && view.view !== 'program' && <BlockSteps blocks={view.blocks} at={view.at} go={(next) => view.set({ block: next.id, ...leave })} />}
      </TopBar>
      {!year && <SkeletonRows rows={18} height={28} label="Loading the academic year" />}
      {year && view.view === 'program' && <ProgramView year={year} view={view} programId={program?.id} />}
      {year && view.view === 'logged' && <LoggedView scheduleId={year.scheduleId} view={view} />}
      {year && (view.view === 'person' || view.view === 'rule') && <BlockView year={year} view={view} program={program} rotations={rotations} />}
    </>
  );
}

function LoggedView({ scheduleId, view }: { scheduleId: string; view: ComplianceView }) {
  return (
    <>
      <ToolBar>
        <SearchField label="Find person" value={view.find} onChange={(find) => view.set({ find })} />
        <span className="grow" />
        <span className="t12 t3">Days before today; hours of the published schedule</span>
      </ToolBar>
      <HourLogOverview scheduleId={scheduleId} blockId={view.block?.id} find={view.find} />
    </>
  );
}

export function NoYear({ error, retry }: { error: Error | null; retry: () => void }) {
  return (
    <>
      <TopBar title="Compliance" />
      {error ? <ErrorState title="The academic years did not load" error={error} onRetry={retry} /> : <EmptyState icon={CalendarDays} title="There is no academic year to check yet." action={<Link href="/import">Import a year sheet</Link>} />}
    </>
  );
}
