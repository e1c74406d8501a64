import type { SolveProgress } from '@housestaff/planning/application';
import { checkAnnual, exampleYear } from '@housestaff/planning/domain';
import { WorkerYearSolver } from './worker-year-solver';

describe('WorkerYearSolver', () => {
  it('solves in its own thread and reports on the way', async () => {
    const problem = exampleYear(2, 9);
    const seen: SolveProgress[] = [];
    const result = await new WorkerYearSolver().solve({ problem, algorithm: 'greedy', seed: 2, seconds: 20 }, (p) => seen.push(p), new AbortController().signal);
    expect(checkAnnual(problem, result!.best.solution)).toMatchObject({ broken: [], unmet: result!.best.unmet, points: result!.best.points });
    expect(seen.at(0)?.phase).toBe('building');
    expect(seen.some((p) => p.best !== null)).toBe(true);
  }, 60_000);

  it('stops in the middle of a search, and has reported the best by then', async () => {
    const abort = new AbortController();
    let best: SolveProgress['best'] = null;
    const searching = new Promise<void>((resolve) => {
      void new WorkerYearSolver().solve({ problem: exampleYear(1), algorithm: 'mip', seed: 1, seconds: 120 }, (p) => {
        best = p.best;
        if (p.phase === 'searching') resolve();
      }, abort.signal).then((result) => ended(result));
    });
    let ended: (result: unknown) => void = () => undefined;
    const end = new Promise<unknown>((resolve) => (ended = resolve));
    await searching;
    await new Promise((wake) => setTimeout(wake, 1500));
    abort.abort();
    expect(await end).toBeNull();
    expect(best).toMatchObject({ unmet: 0 });
  }, 60_000);

  it('says why when the thread fails', async () => {
    const broken = { ...exampleYear(1), people: null as never };
    const run = new WorkerYearSolver().solve({ problem: broken, algorithm: 'greedy', seed: 1, seconds: 5 }, () => undefined, new AbortController().signal);
    await expect(run).rejects.toThrow(/null/);
  }, 60_000);
});
