'use client';
import type { Run } from '@housestaff/api-client';
import { ErrorState, Icon, PanelSection, SkeletonRows } from '@housestaff/ui';
import { CircleAlert, CircleCheck, UserRoundX } from 'lucide-react';
import { moment, shortDay } from '@/shell/dates';
import { useRuns } from '../api/use-runs';
import { STATUS_WORDS, algorithmName, figure, isGoing } from '../model/words';

interface RunHistoryProps {
  scheduleId: string;
  openId: string | null;
  onOpen: (run: Run) => void;
}

function Outcome({ run }: { run: Run }) {
  if (isGoing(run) || run.best === null) return <span className="t2">{STATUS_WORDS[run.status]}</span>;
  return (
    <>
      {run.unmetCount ? <Icon of={CircleAlert} small className="bad" label={`${figure(run.unmetCount)} not met`} /> : run.proven && <Icon of={CircleCheck} small className="good" label="Proven" />}
      <span className="num gen-points">{figure(run.best)}</span>
    </>
  );
}

function RunLine({ run, open, onOpen }: { run: Run; open: boolean; onOpen: (run: Run) => void }) {
  return (
    <li>
      <button type="button" className="gen-run" aria-current={open} onClick={() => onOpen(run)}>
        <span className="grow text-left">
          <span className="block clip">
            {run.out.length > 0 && <Icon of={UserRoundX} small className="mr-1 inline" label="Somebody is out" />}
            {run.startedAt ? moment(run.startedAt) : 'Waiting'}
          </span>
          <span className="t3 t12 block clip">{`${algorithmName(run.usedAlgorithm ?? run.algorithm)}, from ${shortDay(run.from)}`}</span>
        </span>
        <Outcome run={run} />
      </button>
    </li>
  );
}

/** Runs in the order of their plans, the newest first in each. */
function grouped(runs: readonly Run[]): [string, Run[]][] {
  const groups = new Map<string, Run[]>();
  for (const run of runs) groups.set(run.plan.name, [...(groups.get(run.plan.name) ?? []), run]);
  return [...groups];
}

/** Earlier runs by plan. */
export function RunHistory({ scheduleId, openId, onOpen }: RunHistoryProps) {
  const runs = useRuns(scheduleId);
  if (runs.isPending) return <SkeletonRows rows={4} label="Loading earlier runs" />;
  if (runs.isLoadingError) return <ErrorState title="Earlier runs did not load" error={runs.error} onRetry={() => void runs.refetch()} />;
  return (
    <PanelSection title="Earlier runs" aside={`${runs.data.length}`}>
      {runs.data.length === 0 && <p className="t2">None yet.</p>}
      {grouped(runs.data).map(([plan, own]) => (
        <div key={plan}>
          <h4 className="gen-plan">{plan}</h4>
          <ul>
            {own.map((run) => (
              <RunLine key={run.id} run={run} open={run.id === openId} onOpen={onOpen} />
            ))}
          </ul>
        </div>
      ))}
    </PanelSection>
  );
}
