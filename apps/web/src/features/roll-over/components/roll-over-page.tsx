'use client';
import type { AcademicYear } from '@housestaff/api-client';
import { EmptyState, ErrorState, Select, SkeletonRows } from '@housestaff/ui';
import { CalendarDays } from 'lucide-react';
import Link from 'next/link';
import { dayRange } from '@/shell/dates';
import { useProgramChoice, useYearChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { useRollOvers } from '../api/use-roll-over';
import { DoneView } from './done-view';
import { Wizard } from './wizard';

/** What was done with this year; where nothing was, the way to do it. */
function OfYear({ year }: { year: AcademicYear }) {
  const mayRoll = useCan()('program:write');
  const done = useRollOvers(year.programId);
  if (done.isPending) return <SkeletonRows rows={14} height={36} label="Loading the year" />;
  if (done.isLoadingError) return <ErrorState title="The year did not load" error={done.error} onRetry={() => void done.refetch()} />;
  const standing = done.data.find((one) => one.fromYearId === year.id && one.undoneAt === null);
  if (standing) return <DoneView done={standing} mayUndo={mayRoll} />;
  if (!mayRoll) return <EmptyState icon={CalendarDays} title={`${year.name} was not rolled over yet.`} hint="Program directors, coordinators and administrators may do it." />;
  return <Wizard key={year.id} year={year} />;
}

export function RollOverPage() {
  const { program } = useProgramChoice();
  const { years, year, isLoading, error, retry, choose } = useYearChoice();
  const toCalendar = (
    <Link className="btn" href={`/calendar${program ? `?program=${program.id}` : ''}`}>
      To the calendar
    </Link>
  );
  return (
    <>
      <TopBar title="Roll over the year">
        {year && <Select label="Academic year" value={year.id} options={years.map((one) => ({ value: one.id, label: one.name }))} onChange={choose} />}
        {year && <span className="t2">{dayRange(year.from, year.to)}</span>}
      </TopBar>
      {isLoading && <SkeletonRows rows={14} height={36} label="Loading the years" />}
      {error && <ErrorState title="The years did not load" error={error} onRetry={retry} />}
      {!isLoading && !error && !year && <EmptyState icon={CalendarDays} title="This program has no academic year that could be rolled over." hint="Make its first one under Calendar." action={toCalendar} />}
      {year && <OfYear year={year} />}
    </>
  );
}
