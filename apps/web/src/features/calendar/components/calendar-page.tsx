'use client';
import { EmptyState, ErrorState, Select, SkeletonRows } from '@housestaff/ui';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { dayRange } from '@/shell/dates';
import { useProgramChoice, useYearChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { BlocksEditor } from './blocks-editor';
import { Events } from './events';
import { Holidays } from './holidays';
import { NewYearDialog } from './new-year-dialog';
import { YearActions } from './year-actions';

export function CalendarPage() {
  const { program } = useProgramChoice();
  const choice = useYearChoice();
  const { years, year, isLoading, error, retry, choose } = choice;
  const [creating, setCreating] = useState(false);
  const readOnly = !useCan()('program:write');
  const actions = !readOnly && <YearActions onNew={() => setCreating(true)} />;
  const part = year && { programId: program?.id, from: year.from, to: year.to, readOnly };
  return (
    <>
      <TopBar title="Calendar" actions={year && actions}>
        {year && <Select label="Academic year" value={year.id} options={years.map((one) => ({ value: one.id, label: one.name }))} onChange={choose} />}
        {year && <span className="t2">{dayRange(year.from, year.to)}</span>}
      </TopBar>
      {isLoading && <SkeletonRows rows={14} height={40} label="Loading the calendar" />}
      {error && <ErrorState title="The calendar did not load" error={error} onRetry={retry} />}
      {!isLoading && !error && !year && <EmptyState icon={CalendarDays} title="This program has no academic year yet." hint="Make one here, or import a year sheet: it brings its own blocks." action={actions} />}
      {year && part && (
        <div className="split cal-split">
          <div className="scroll">
            <BlocksEditor key={year.id} year={year} programId={program?.id} readOnly={readOnly} />
          </div>
          <aside className="panel" aria-label="Holidays and events">
            <div className="body">
              <Holidays {...part} />
              <Events {...part} />
            </div>
          </aside>
        </div>
      )}
      {creating && <NewYearDialog programId={program?.id} open onClose={() => setCreating(false)} />}
    </>
  );
}
