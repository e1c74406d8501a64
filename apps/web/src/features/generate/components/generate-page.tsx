'use client';
import type { PreCheck, Run } from '@housestaff/api-client';
import { EmptyState, ErrorState, PanelSection, SkeletonRows, Tag } from '@housestaff/ui';
import { CalendarDays, Check, TrendingUp } from 'lucide-react';
import Link from 'next/link';
import { moment } from '@/shell/dates';
import { useYearChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useSchedule } from '@/shell/use-schedule';
import { usePreCheck, useRun, useRuns } from '../api/use-runs';
import { RunActions, RunView } from './run-view';
import { StartForm } from './start-form';
import { UnmetCard } from './unmet-card';

function Demands({ check, run }: { check: PreCheck | undefined; run: Run | undefined }) {
  const shown = run && run.unmet.length > 0 ? run.unmet : (check?.problems ?? []);
  return (
    <PanelSection title={shown.length > 0 ? 'Demand nobody can meet' : 'Demands'}>
      {shown.map((demand) => (
        <UnmetCard key={demand.id} demand={demand} />
      ))}
      {shown.length === 0 && check?.observedOnly && (
        <p className="t2">
          The requirements were only observed in the imported year. <Link href="/rotations?tab=requirements">Confirm or edit them</Link>, then generate.
        </p>
      )}
      {shown.length === 0 && check && !check.observedOnly && (
        <Tag tone="good" icon={Check}>
          {run ? 'Every demand is met' : 'Counting finds no demand that can not be met'}
        </Tag>
      )}
    </PanelSection>
  );
}

function History({ runs, openId, onOpen }: { runs: Run[]; openId: string | null; onOpen: (run: Run) => void }) {
  return (
    <PanelSection title="Earlier runs" aside={`${runs.length}`}>
      {runs.length === 0 && <p className="t2">None yet.</p>}
      <ul>
        {runs.map((run) => (
          <li key={run.id}>
            <button type="button" className="gen-run" aria-current={run.id === openId} onClick={() => onOpen(run)}>
              <span className="grow clip text-left">{run.startedAt ? moment(run.startedAt) : 'Waiting'}</span>
              <span className="t2">{run.algorithm === 'mip' ? 'Exact' : 'Quick'}</span>
              <span className="num w-16">{run.best === null ? '–' : Math.round(run.best).toLocaleString('en-US')}</span>
            </button>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

export function GeneratePage() {
  const { year, isLoading, error, retry } = useYearChoice();
  const { get, set } = useUrlState();
  const mayRun = useCan()('run:write');
  const scheduleId = year?.scheduleId;
  const check = usePreCheck(scheduleId);
  const runs = useRuns(scheduleId);
  const schedule = useSchedule(scheduleId);
  const openId = get('run') ?? null;
  const run = useRun(openId).data;
  const open = (next: Run) => set({ run: next.id });
  if (isLoading) return <SkeletonRows rows={16} label="Loading" />;
  if (error) return <ErrorState title="The academic years did not load" error={error} onRetry={retry} />;
  return (
    <>
      <TopBar title="Generate" actions={run && mayRun && <RunActions run={run} />}>
        {year && <Tag>{year.name}</Tag>}
      </TopBar>
      {!year && <EmptyState icon={CalendarDays} title="There is no academic year to plan yet." action={<Link href="/calendar">Make one</Link>} />}
      {year && scheduleId && (
        <div className="gen">
          <aside className="gen-left" aria-label="Start a run">
            {check.isPending && <SkeletonRows rows={8} label="Counting demands" />}
            {check.isError && <ErrorState title="The demands could not be counted" error={check.error} onRetry={() => void check.refetch()} />}
            {check.data && mayRun && <StartForm scheduleId={scheduleId} check={check.data} drafts={schedule.data?.drafts ?? []} onStarted={open} />}
          </aside>
          <section className="gen-mid" aria-label="Run" tabIndex={0}>
            {run ? <RunView run={run} /> : <EmptyState icon={TrendingUp} title="No run chosen." hint="Start one at the left, or open an earlier one at the right." />}
          </section>
          <aside className="gen-right" aria-label="Demands and earlier runs">
            <Demands check={check.data} run={run} />
            {runs.isError ? <ErrorState title="Earlier runs did not load" error={runs.error} onRetry={() => void runs.refetch()} /> : <History runs={runs.data ?? []} openId={openId} onOpen={open} />}
          </aside>
        </div>
      )}
    </>
  );
}
