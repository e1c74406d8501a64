import type { PreCheckResult, RunState } from '@housestaff/planning/application';
import type { Demand } from '@housestaff/planning/domain';
import type { PreCheck, Run, UnmetDemand } from './run.dto';

export function presentRun(run: RunState, now: Date): Run {
  const { id, scheduleId, algorithm, seconds, seed, status, phase, startedBy, scope, best, bound, proven, changedCells, draftId, error, version } = run;
  const until = run.finishedAt ?? now;
  return {
    ...{ id, scheduleId, algorithm, seconds, seed, status, phase, startedBy, scope, best, bound, proven, changedCells, draftId, error, version },
    startedAt: run.startedAt?.toISOString() ?? null,
    finishedAt: run.finishedAt?.toISOString() ?? null,
    elapsedSeconds: run.startedAt ? Math.round((until.getTime() - run.startedAt.getTime()) / 100) / 10 : 0,
    points: [...run.points],
    terms: [...run.terms],
    unmet: run.unmet.map(presentDemand),
  };
}

export function presentPreCheck(result: PreCheckResult): PreCheck {
  return { ...result, problems: result.problems.map(presentDemand) };
}

function presentDemand(demand: Demand): UnmetDemand {
  return { ...demand, because: [...demand.because], relaxations: [...demand.relaxations] };
}
