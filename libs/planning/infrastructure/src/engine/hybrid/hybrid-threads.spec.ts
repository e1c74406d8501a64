import type { PlanResult } from '@housestaff/planning/application';
import { parseCurtois, shiftExampleText } from '@housestaff/planning/domain';
import { WorkerPlanSolver } from '../worker-plan-solver';

/** 20 people, 14 days, three shifts. */
const solve = (): Promise<PlanResult | null> =>
  new WorkerPlanSolver().solve({ problem: parseCurtois(shiftExampleText(3, 5)), algorithm: 'hybrid', seed: 1, iterations: 300, threads: 2 }, () => undefined, new AbortController().signal);

describe('the hybrid on two threads', () => {
  it('gives the same answer again for the same seed and iterations', async () => {
    const [once, again] = [await solve(), await solve()];
    expect(once?.best?.score.broken).toBe(0);
    expect(again?.best).toEqual(once?.best);
  });
});
