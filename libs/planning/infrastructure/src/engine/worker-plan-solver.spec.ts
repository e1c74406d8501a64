import type { PlanProgress } from '@housestaff/planning/application';
import { checkPlan, type PlanningProblem } from '@housestaff/planning/domain';
import { WorkerPlanSolver } from './worker-plan-solver';

/** One on duty each night, no two in a row; even among all. */
function month(people: number, nights: number): PlanningProblem {
  return {
    format: 'housestaff-problem',
    version: 1,
    kind: 'call',
    name: 'Month',
    slots: Array.from({ length: nights }, (_, n) => ({ id: `d${n}`, name: `${n + 1}`, tags: n % 7 > 4 ? ['weekend'] : [] })),
    activities: [{ id: 'call', name: 'Call' }, { id: 'backup', name: 'Backup' }],
    people: Array.from({ length: people }, (_, n) => ({ id: `p${n}`, name: `P${n}` })),
    constraints: [
      { id: 'one', name: 'One on call', kind: 'coverage', strength: 'demand', activities: ['call'], min: 1, max: 1 },
      { id: 'two', name: 'One behind', kind: 'coverage', strength: 'demand', activities: ['backup'], min: 1, max: 1 },
      { id: 'rest', name: 'Two nights between', kind: 'succession', strength: 'rule', first: ['call'], then: ['call', 'backup'], within: 2 },
      ...Array.from({ length: people }, (_, n) => ({ id: `off${n}`, name: 'Off', kind: 'request' as const, strength: { weight: 3 }, people: [`p${n}`], slots: [`d${(n * 5) % nights}`, `d${(n * 11) % nights}`], activities: ['call'], want: false })),
      { id: 'even', name: 'Even', kind: 'fair', strength: { weight: 10 }, activities: ['call'] },
      { id: 'weekends', name: 'Even weekends', kind: 'fair', strength: { weight: 7 }, slots: ['#weekend'], activities: ['call', 'backup'] },
    ],
  };
}

describe('WorkerPlanSolver', () => {
  it.each([1, 2])('solves in threads of its own and proves the best: %d', async (threads) => {
    const problem = month(9, 21);
    const seen: PlanProgress[] = [];
    const result = await new WorkerPlanSolver().solve({ problem, algorithm: 'mip', seed: 1, seconds: 3600, threads }, (p) => seen.push(p), new AbortController().signal);
    expect(result).toMatchObject({ proven: true, algorithm: 'mip', best: { score: { broken: 0, unmet: 0 } } });
    expect(checkPlan(problem, result!.best!.solution).score).toEqual(result!.best!.score);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThanOrEqual(2 + 4 * result!.seconds);
  });

  it('ends at once when it is aborted', async () => {
    const abort = new AbortController();
    const running = new WorkerPlanSolver().solve({ problem: month(30, 364), algorithm: 'mip', seed: 1, seconds: 3600 }, () => abort.abort(), abort.signal);
    await new Promise((resolve) => abort.signal.addEventListener('abort', resolve));
    expect(await running).toBeNull();
  });

  it('says why when the thread fails', async () => {
    const problem = { ...month(2, 2), people: null as never };
    await expect(new WorkerPlanSolver().solve({ problem, algorithm: 'mip', seed: 1, seconds: 5 }, () => undefined, new AbortController().signal)).rejects.toThrow(/null/);
  });
});
