import type { PreCheckResult, RunState, UnmetDemand as Unmet } from '@housestaff/planning/application';
import type { PreCheck } from './pre-check.dto';
import type { Run } from './run.dto';
import type { RunAcceptance, RunAlternative, RunObjective, UnmetDemand } from './run-parts.dto';

export function presentRun(run: RunState, now: Date): Run {
  const { id, scheduleId, plan, algorithm, usedAlgorithm, why, seconds, seed, status, phase, startedBy, scope } = run;
  const { best, bound, unmetCount, proven, changedCells, draftId, error, stoppedAt, version, period, request } = run;
  const until = run.finishedAt ?? now;
  return {
    ...{ id, scheduleId, plan, algorithm, usedAlgorithm, why, seconds, seed, status, phase, startedBy, scope },
    ...{ best, bound, unmetCount, proven, changedCells, draftId, error, stoppedAt, version },
    from: period.start,
    to: period.end,
    startedAt: run.startedAt?.toISOString() ?? null,
    finishedAt: run.finishedAt?.toISOString() ?? null,
    elapsedSeconds: run.startedAt ? Math.round((until.getTime() - run.startedAt.getTime()) / 100) / 10 : 0,
    points: [...run.points],
    terms: [...run.terms],
    unmet: run.unmet.map(presentDemand),
    alternatives: alternativesOf(run),
    objectives: request.objectives.map((objective): RunObjective => ({ id: objective.id, label: objective.name, better: 'lower' })),
    out: [...request.out],
    accepted: run.accepted.map((one): RunAcceptance => ({ ...one, people: one.people && [...one.people] })),
  };
}

function alternativesOf({ alternatives, accepted }: RunState): RunAlternative[] {
  return alternatives.map((one) => ({ ...one, terms: [...one.terms], accepted: accepted.some(({ alternative }) => alternative === one.id) }));
}

export function presentPreCheck(result: PreCheckResult): PreCheck {
  return { ...result, problems: result.problems.map(presentDemand), terms: [...result.terms] };
}

/** Relaxations of runs of the earlier generator have no ids. */
function presentDemand(demand: Unmet): UnmetDemand {
  return { ...demand, because: [...demand.because], relaxations: demand.relaxations.map((one) => ({ ...one, id: one.id ?? '' })) };
}
