import type { PlanProgress, PlanRequest, PlanResult } from '@housestaff/planning/application';
import { callExample, likedPoints, yearExample, type PlanningProblem, type PlanningSolution } from '@housestaff/planning/domain';
import { WorkerPlanSolver } from '@housestaff/planning/infrastructure';
import type { Figure } from './bench';
import { YEAR_OPTIMUM } from './planning/instances';

interface Measured {
  readonly result: PlanResult | null;
  /** Seconds until all demand was met; Infinity when it never was. */
  readonly metAfter: number;
  /** Seconds until the best was proved; Infinity when it never was. */
  readonly provedAfter: number;
}

/** What the product promises of plans, on made-up problems: a year of 60 × 26 × 15, a month of call of 30 × 28, and its repair. */
export async function planningBench(): Promise<Figure[]> {
  const year = await measured({ problem: yearExample(1), algorithm: 'hybrid', seconds: 10 });
  const proof = year.result?.proven ? year : await measured({ problem: yearExample(1), algorithm: 'hybrid', seconds: 30 });
  const call = callExample(1);
  const month = await measured({ problem: call, algorithm: 'auto', seconds: 30 });
  const repair = month.result?.best ? await measured({ problem: repairOf(call, month.result.best.solution), algorithm: 'auto', seconds: 10 }) : null;
  return [
    { name: 'year of 60: every rule kept, all demand met', value: year.metAfter, unit: 's', limit: 1 },
    { name: 'year of 60: cost over the optimum after 10 s', value: overOptimum(year), unit: 'ratio', limit: 0.01 },
    { name: 'year of 60: proved best', value: proof.provedAfter, unit: 's', limit: 30 },
    { name: 'month of call: proved best', value: month.provedAfter, unit: 's', limit: 3 },
    { name: 'repair after one absence: fewest changes proved', value: repair?.provedAfter ?? Infinity, unit: 's', limit: 1 },
  ];
}

async function measured(request: Omit<PlanRequest, 'seed' | 'threads'>): Promise<Measured> {
  let metAfter = Infinity;
  const onProgress = ({ best, seconds }: PlanProgress): void => {
    if (best?.score.unmet === 0) metAfter = Math.min(metAfter, seconds);
  };
  const result = await new WorkerPlanSolver().solve({ ...request, seed: 1, threads: 2 }, onProgress, new AbortController().signal);
  if (result?.best?.score.unmet === 0) metAfter = Math.min(metAfter, result.seconds);
  return { result, metAfter, provedAfter: result?.proven ? result.seconds : Infinity };
}

function overOptimum({ result }: Measured): number {
  const score = result?.best?.score;
  if (!score || score.unmet > 0) return Infinity;
  return (score.points - likedPoints(1) - YEAR_OPTIMUM[1]) / -YEAR_OPTIMUM[1];
}

/** Whoever has the first call falls ill for the week after it began; what else stands should stay. */
function repairOf(problem: PlanningProblem, { cells }: PlanningSolution): PlanningProblem {
  const [first] = problem.slots;
  const ill = problem.people.find(({ id }) => cells[id]?.[first!.id] !== undefined) ?? problem.people[0]!;
  const week = problem.slots.slice(0, 7).map(({ id }) => id);
  return {
    ...problem,
    kind: 'repair',
    name: `${problem.name}, repaired`,
    baseline: cells,
    constraints: [
      ...problem.constraints,
      { kind: 'request', id: 'ill', name: `${ill.name} is ill`, strength: 'rule', people: [ill.id], slots: week, activities: ['call', 'backup'], want: false, reason: 'Ill' },
      { kind: 'change', id: 'few-changes', name: 'Few changes', strength: { weight: 1000 } },
    ],
  };
}
