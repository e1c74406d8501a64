'use client';
import type { Run } from '@housestaff/api-client';
import { Icon, Meter, Tag } from '@housestaff/ui';
import { Check, CircleAlert } from 'lucide-react';
import { dayRange, moment } from '@/shell/dates';
import { STATUS_WORDS, algorithmName, figure, gapWords, isGoing, phaseWords, secondsSaid } from '../model/words';
import { AlternativesTable } from './alternatives-table';
import { CostTable } from './cost-table';
import { ParetoSection } from './pareto-section';
import { ProgressChart } from './progress-chart';
import { RunFindings } from './run-findings';

function Met({ run }: { run: Run }) {
  if (run.best === null) return null;
  const short = run.unmetCount ?? 0;
  if (short === 0) {
    return (
      <span className="good row gap-1">
        <Icon of={Check} small /> every demand met
      </span>
    );
  }
  return (
    <span className="bad row gap-1">
      <Icon of={CircleAlert} small /> {`${figure(short)} not met`}
    </span>
  );
}

function Strip({ run }: { run: Run }) {
  const going = isGoing(run);
  const phase = phaseWords(run.phase);
  return (
    <div className="gen-strip">
      <Meter label="Time used" value={going ? Math.min(run.elapsedSeconds, run.seconds) : run.seconds} max={run.seconds} tone="accent" className="block" />
      <div className="row mt-1 flex-wrap" role="status">
        <b className="b6">{STATUS_WORDS[run.status]}</b>
        <span className="t2">{going ? `${run.elapsedSeconds.toFixed(1)} of ${secondsSaid(run.seconds)}` : `after ${run.elapsedSeconds.toFixed(1)} s`}</span>
        {going && phase && <span className="t2">{phase}</span>}
        <span className="grow" />
        {gapWords(run) && <span className="b5">{gapWords(run)}</span>}
        <Met run={run} />
      </div>
    </div>
  );
}

/** What was asked for, in one line. */
function Asked({ run }: { run: Run }) {
  const used = run.usedAlgorithm ?? run.algorithm;
  return (
    <div className="gen-sec gen-asked">
      <h2>{run.out.length > 0 ? `Cover in ${run.plan.name}` : run.plan.name}</h2>
      <p className="t2">
        {dayRange(run.from, run.to)} · {algorithmName(used)}
        {run.startedAt && ` · started ${moment(run.startedAt)} by ${run.startedBy}`}
      </p>
      {run.out.map((one) => (
        <p key={`${one.personId}${one.from}`} className="t2">{`${one.name} is out ${dayRange(one.from, one.to)}.`}</p>
      ))}
      {run.algorithm === 'auto' && run.why && <p className="t12 t3">{`Chosen because: ${run.why}`}</p>}
    </div>
  );
}

interface RunViewProps {
  run: Run;
  alternative: number;
  onChoose: (alternative: number) => void;
}

/** A run: progress, best and proven limit over time, cost by term, answers side by side. */
export function RunView({ run, alternative, onChoose }: RunViewProps) {
  const going = isGoing(run);
  const several = run.alternatives.length > 1;
  return (
    <>
      <Strip run={run} />
      {run.error && (
        <p className="alert mx-4 mb-3" role="alert">
          {run.error}
        </p>
      )}
      {run.stoppedAt && (
        <p className="alert warn mx-4 mb-3" role="status">
          {run.stoppedAt}
        </p>
      )}
      <Asked run={run} />
      <section className="gen-sec">
        <div className="row">
          <h2 className="grow">Progress</h2>
          <span className="t3">Points of cost, lower is better</span>
        </div>
        <ProgressChart run={run} />
        <div className="row flex-wrap">
          <Tag tone="accent">Best so far {run.best === null ? 'none' : figure(run.best)}</Tag>
          <Tag>Proven limit {run.bound === null ? 'none' : figure(run.bound)}</Tag>
          {run.best !== null && <span className="t2">{`${figure(run.changedCells)} ${run.changedCells === 1 ? 'cell differs' : 'cells differ'} from what stands`}</span>}
        </div>
      </section>
      {run.objectives.length > 1 && several && <ParetoSection run={run} chosen={alternative} onChoose={onChoose} />}
      {several && <AlternativesTable run={run} chosen={alternative} onChoose={onChoose} />}
      {!going && run.best !== null && <RunFindings run={run} alternative={alternative} />}
      <CostTable run={run} alternative={alternative} />
    </>
  );
}
