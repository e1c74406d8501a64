'use client';
import { messageOf, type Run } from '@housestaff/api-client';
import { Button, Icon, Meter, Tag, useNotify } from '@housestaff/ui';
import { Check, CircleAlert, Square } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { moment } from '@/shell/dates';
import { useAcceptRun, useCancelRun } from '../api/use-runs';
import { CostTable } from './cost-table';
import { ProgressChart } from './progress-chart';
import { RunFindings } from './run-findings';

const STATUS_WORDS: Record<Run['status'], string> = { queued: 'Waiting', running: 'Searching', succeeded: 'Finished', cancelled: 'Stopped', failed: 'Failed' };

export const isGoing = (run: Run): boolean => run.status === 'queued' || run.status === 'running';

function gap(run: Run): string | null {
  if (run.best === null || run.bound === null) return null;
  if (run.proven) return 'Proven: nothing better exists';
  const share = (run.best - run.bound) / Math.max(1, Math.abs(run.best));
  return `Gap ${(share * 100).toFixed(1)} %`;
}

/** Stop while it searches; afterwards, take what it found. */
export function RunActions({ run }: { run: Run }) {
  const cancel = useCancelRun();
  const accept = useAcceptRun();
  const notify = useNotify();
  const router = useRouter();
  const onError = (error: Error) => notify({ tone: 'bad', text: messageOf(error) });
  if (isGoing(run)) {
    return (
      <Button icon={Square} busy={cancel.isPending} onClick={() => cancel.mutate(run, { onError })}>
        Stop and keep best
      </Button>
    );
  }
  if (run.draftId) return <Button onClick={() => router.push(`/schedule/year?draft=${run.draftId}`)}>Open its draft</Button>;
  const none = run.best === null ? 'It found no schedule' : null;
  return (
    <Button variant="primary" busy={accept.isPending} disabledReason={none} onClick={() => accept.mutate(run, { onError, onSuccess: (draft) => router.push(`/schedule/year?draft=${draft.id}`) })}>
      Accept into a draft
    </Button>
  );
}

function Strip({ run }: { run: Run }) {
  const short = run.unmet.length;
  return (
    <div className="px-4 py-2">
      <Meter label="Time used" value={isGoing(run) ? run.elapsedSeconds : run.seconds} max={run.seconds} tone="accent" className="block" />
      <div className="row mt-1 flex-wrap" role="status">
        <b className="b6">{STATUS_WORDS[run.status]}</b>
        <span className="t2">{`${run.elapsedSeconds.toFixed(1)} of ${run.seconds} s`}</span>
        {run.phase && <span className="t2">{run.phase}</span>}
        <span className="grow" />
        {gap(run) && <span className="b5">{gap(run)}</span>}
        {run.best !== null && short === 0 && (
          <span className="good row gap-1">
            <Icon of={Check} small /> every demand met
          </span>
        )}
        {short > 0 && (
          <span className="bad row gap-1">
            <Icon of={CircleAlert} small /> {`${short} ${short === 1 ? 'demand' : 'demands'} not met`}
          </span>
        )}
      </div>
    </div>
  );
}

/** A run: progress, best and proven limit over time, cost by term. */
export function RunView({ run }: { run: Run }) {
  return (
    <>
      <Strip run={run} />
      {run.error && (
        <p className="alert mx-4" role="alert">
          {run.error}
        </p>
      )}
      <section className="gen-sec">
        <div className="row">
          <h2 className="grow">Progress</h2>
          <span className="t3">Points of cost, lower is better</span>
        </div>
        <ProgressChart run={run} />
        <div className="row flex-wrap">
          <Tag tone="accent">Best so far {run.best === null ? 'none' : Math.round(run.best).toLocaleString('en-US')}</Tag>
          <Tag>Proven limit {run.bound === null ? 'none' : Math.round(run.bound).toLocaleString('en-US')}</Tag>
          {!isGoing(run) && <span className="t2">{`${run.changedCells} cells differ from the schedule it started from`}</span>}
          <span className="grow" />
          <span className="t12 t3">{run.startedAt && `Started ${moment(run.startedAt)} by ${run.startedBy}`}</span>
        </div>
      </section>
      {!isGoing(run) && run.best !== null && <RunFindings run={run} />}
      <CostTable run={run} />
    </>
  );
}
