'use client';
import type { AcademicYear, Run } from '@housestaff/api-client';
import { EmptyState, ErrorState, SearchField, Segmented, SkeletonRows, Tag } from '@housestaff/ui';
import { CalendarDays } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { usePlans } from '@/features/plans/api/use-plans';
import { useYearChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useSchedule } from '@/shell/use-schedule';
import { usePreCheck, useRun } from '../api/use-runs';
import { BLOCKS } from '../model/wanted';
import { isGoing } from '../model/words';
import { NoRun, RunSide } from './run-side';
import { PlanGrid } from './plan-grid';
import { RunActions } from './run-actions';
import { RunView } from './run-view';
import { StartForm } from './start-form';
import { useLook, type Look } from './use-look';
import { useWanted } from './use-wanted';

function Answer({ run, look }: { run: Run; look: Look }) {
  const [find, setFind] = useState('');
  const [changedOnly, setChangedOnly] = useState(false);
  return (
    <>
      <ToolBar>
        <SearchField label="Find a person" value={find} onChange={setFind} width={180} />
        <Segmented label="Whose rows" value={changedOnly ? 'changed' : 'all'} options={[{ value: 'all', label: 'Everybody' }, { value: 'changed', label: 'With changes' }] as const} onChange={(value) => setChangedOnly(value === 'changed')} />
        <span className="grow" />
        <span className="lg">
          <span className="x chg gen-key" /> Changed
        </span>
        <span className="lg">
          <span className="x lk gen-key" /> Locked
        </span>
        {look.picked.length > 0 && <Tag tone="accent">{`${look.picked.length} chosen to take over`}</Tag>}
      </ToolBar>
      <PlanGrid run={run} alternative={look.alternative} filter={{ find, changedOnly }} cell={look.cell} onCell={look.openCell} picked={look.picked} onPick={look.pick} />
    </>
  );
}

function Body({ year, run, look }: { year: AcademicYear; run: Run | undefined; look: Look }) {
  const mayRun = useCan()('run:write');
  const setups = usePlans();
  const schedule = useSchedule(year.scheduleId);
  const form = useWanted(year, setups.data);
  const { plan, from, to, draftId, relaxations } = form.wanted;
  const check = usePreCheck(plan === BLOCKS || form.setup ? year.scheduleId : undefined, { plan, from, to, draft: draftId });
  const drafts = (schedule.data?.drafts ?? []).filter((draft) => draft.status === 'open');
  const relaxing = mayRun ? { ticked: relaxations, onTick: form.relax } : null;
  return (
    <div className="gen" data-view={run ? look.view : 'figures'}>
      <aside className="gen-left" aria-label="Start a run">
        {setups.isLoadingError && <ErrorState title="The plans did not load" error={setups.error} onRetry={() => void setups.refetch()} />}
        {mayRun && !setups.isError && <StartForm form={form} year={year} setups={setups.data ?? []} check={check} drafts={drafts} onStarted={look.open} />}
        {!mayRun && <p className="gen-sec t2">You may look at runs, not start them.</p>}
      </aside>
      <section className="gen-mid" aria-label="Run" tabIndex={0}>
        {!run && <NoRun mayRun={mayRun} />}
        {run && look.view === 'figures' && <RunView run={run} alternative={look.alternative} onChoose={look.choose} />}
        {run && look.view === 'grid' && <Answer run={run} look={look} />}
      </section>
      <aside className="gen-right" aria-label="Demands and earlier runs">
        <RunSide year={year} run={run} look={look} check={check.data} relaxing={relaxing} />
      </aside>
    </div>
  );
}

function RunOpen({ runId }: { runId: string | null }) {
  const run = useRun(runId);
  const look = useLook(runId);
  const mayRun = useCan()('run:write');
  const { year } = useYearChoice();
  const views = [
    { value: 'figures', label: 'Progress' },
    { value: 'grid', label: 'Answer' },
  ] as const;
  return (
    <>
      <TopBar title="Generate" actions={run.data && <RunActions run={run.data} alternative={look.alternative} mayRun={mayRun} picked={look.picked} />}>
        {year && (
          <span className={run.data ? 'wide-only' : undefined}>
            <Tag>{year.name}</Tag>
          </span>
        )}
        {run.data && <Segmented label="What to look at" value={look.view} options={views} onChange={look.show} />}
        {run.data && isGoing(run.data) && <span className="vh">A run goes on.</span>}
      </TopBar>
      {runId && run.isError && <p className="alert m-4">{`This run did not load. ${run.error.message}`}</p>}
      {year ? <Body year={year} run={runId ? run.data : undefined} look={look} /> : <EmptyState icon={CalendarDays} title="There is no academic year to plan yet." action={<Link href="/calendar">Make one</Link>} />}
    </>
  );
}

/** Plans made by the machine: what to plan, how; the search as it goes; its answers, to take over. */
export function GeneratePage() {
  const { isLoading, error, retry } = useYearChoice();
  const { get } = useUrlState();
  if (isLoading) return <SkeletonRows rows={16} label="Loading" />;
  if (error) return <ErrorState title="The academic years did not load" error={error} onRetry={retry} />;
  return <RunOpen runId={get('run')} />;
}
