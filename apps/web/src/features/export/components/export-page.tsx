'use client';
import { EmptyState, ErrorState, Select, SkeletonRows } from '@housestaff/ui';
import { CalendarDays } from 'lucide-react';
import Link from 'next/link';
import { useProgramChoice, useYearChoice } from '@/shell/program-context';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useSchedule } from '@/shell/use-schedule';
import { ExportFiles } from './export-files';

/** The published schedule as files to take away. */
export function ExportPage() {
  const { program } = useProgramChoice();
  const { years, year, isLoading, error, retry, choose } = useYearChoice();
  const schedule = useSchedule(year?.scheduleId);
  const version = schedule.data?.publishedVersion ?? 0;
  const failure = error ?? schedule.error;
  const none = !isLoading && !error && years.length === 0;
  return (
    <>
      <TopBar title="Export" />
      {year && (
        <ToolBar>
          <Select label="Academic year" value={year.id} options={years.map(({ id, name }) => ({ value: id, label: name }))} onChange={choose} />
          <span className="grow" />
          {schedule.data && <span className="t2 nowrap">{version === 0 ? 'Nothing is published yet' : `Published version ${version}`}</span>}
          {version > 0 && <span className="t2 nowrap wide-only">Drafts are never exported</span>}
        </ToolBar>
      )}
      {(isLoading || (year && schedule.isPending)) && <SkeletonRows rows={9} height={56} label="Loading the files" />}
      {failure && <ErrorState title="The files did not load" error={failure} onRetry={() => (error ? retry() : void schedule.refetch())} />}
      {none && <EmptyState icon={CalendarDays} title="There is no academic year to export." hint="Import a year sheet, or set up a calendar." action={<Link href="/import">Import a year sheet</Link>} />}
      {program && year && schedule.data && <ExportFiles key={year.id} programId={program.id} year={year} published={version > 0} />}
    </>
  );
}
