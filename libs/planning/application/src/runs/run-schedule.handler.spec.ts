import { Events, FixedClock, type DomainEvent, type JobContext, type UnitOfWork } from '@housestaff/kernel';
import { PlanSolver, type PlanProgress, type PlanRequest, type PlanResult } from '../ports/plan-solver';
import { runsInMemory, type RunsInMemory } from '../testing/runs-in-memory';
import { DEARER, MET, TWO_BY_TWO } from '../testing/two-by-two';
import { RunScheduleHandler } from './run-schedule.handler';

type Work = (request: PlanRequest, report: (progress: PlanProgress) => void, signal: AbortSignal) => Promise<PlanResult | null>;

const clock = new FixedClock(new Date('2026-03-01T12:00:00Z'));
const uow: UnitOfWork = { run: (work) => work() };
const DONE: PlanResult = { algorithm: 'hybrid', why: 'it is small', best: MET, bound: { unmet: 0, points: 1 }, proven: true, seconds: 3, alternatives: [DEARER] };

const heard: DomainEvent[] = [];
class Heard extends Events {
  async record(event: DomainEvent): Promise<void> {
    heard.push(event);
  }
}
const events = new Heard();
beforeEach(() => heard.splice(0));

class Lost extends Error {}

function contextOf(signal: AbortSignal, lost = false): JobContext {
  const kept = async <T>(effects: () => Promise<T>): Promise<T> => {
    if (lost) throw new Lost();
    return effects();
  };
  return { jobId: 'job', attempt: 1, signal, report: () => Promise.resolve(), store: kept, commit: kept };
}

function handle(runs: RunsInMemory, solve: Work, { signal = new AbortController().signal, lost = false } = {}): Promise<unknown> {
  class Given extends PlanSolver {
    override solve = solve;
  }
  return new RunScheduleHandler(uow, runs, new Given(), events, clock).handle({ runId: 'run' }, contextOf(signal, lost));
}

describe('a run', () => {
  it('stores what it finds on the way, and all of it at its end', async () => {
    const runs = runsInMemory();
    await handle(runs, async (request, report) => {
      expect(request).toMatchObject({ problem: TWO_BY_TWO, algorithm: 'auto', seed: 1, seconds: 60, alternatives: 1 });
      report({ phase: 'improving', seconds: 1, best: DEARER, bound: null });
      return DONE;
    });
    expect(runs.incumbents.map(({ score }) => score.points)).toEqual([6, 1]);
    expect(runs.run).toMatchObject({ status: 'succeeded', phase: 'done', proven: true, best: 1, usedAlgorithm: 'hybrid', why: 'it is small', stoppedAt: null });
    expect(heard).toEqual([{ kind: 'planning.run.finished', programId: 'program', resource: 'run', resourceId: 'run' }]);
    expect(runs.alternatives).toEqual([DEARER.solution]);
  });

  it('goes on from what an attempt that was killed had stored, in the time that was left, and says so', async () => {
    const runs = runsInMemory({ status: 'running', spent: 45, best: 6, unmetCount: 0 }, [{ seconds: 45, score: DEARER.score, solution: DEARER.solution }]);
    await handle(runs, async (request) => {
      expect(request).toMatchObject({ start: DEARER.solution, seconds: 15 });
      return DONE;
    });
    expect(runs.run).toMatchObject({ status: 'succeeded', best: 1, spent: 48, stoppedAt: 'An attempt was cut off after 45 s. It went on from the plan stored by then: 0 unmet, 6 points.' });
  });

  it('keeps the best when the search fails, and says where it stopped', async () => {
    const runs = runsInMemory();
    const failing: Work = async (_, report) => {
      report({ phase: 'improving', seconds: 7, best: DEARER, bound: null });
      throw new Error('Worker terminated due to reaching memory limit');
    };
    await expect(handle(runs, failing)).rejects.toMatchObject({ code: 'planning.solver_failed' });
    expect(runs.run).toMatchObject({ status: 'failed', error: expect.stringContaining('memory'), best: 6 });
    expect(runs.run.stoppedAt).toBe('The search ended early, after 7 s: it had used up its memory. The best plan by then is kept: 0 unmet, 6 points.');
    expect(runs.incumbents).toHaveLength(1);
  });

  it('has its plan, and says what ended the search before its time', async () => {
    const runs = runsInMemory();
    await handle(runs, async () => ({ ...DONE, proven: false, endedBy: 'The thread was stopped.' }));
    expect(runs.run).toMatchObject({ status: 'succeeded', best: 1, error: null, stoppedAt: 'The search ended early, after 3 s: The thread was stopped. The best plan by then is kept: 0 unmet, 1 points.' });
  });

  it('names the rules that no plan keeps', async () => {
    const runs = runsInMemory();
    const conflict = ['ben-away', 'icu-each-half'];
    await handle(runs, async () => ({ ...DONE, algorithm: 'cp', best: null, bound: null, alternatives: [], conflict }));
    expect(runs.run).toMatchObject({ status: 'failed', best: null, error: "No plan keeps all rules. These can't hold together: Ben is away; Intensive care" });
  });

  it('that was cancelled stays as it is', async () => {
    const runs = runsInMemory();
    const abort = new AbortController();
    const stopped: Work = async () => {
      await runs.end('run', 'cancelled', clock.now());
      abort.abort();
      return null;
    };
    expect(await handle(runs, stopped, { signal: abort.signal })).toEqual({ stopped: 'cancelled' });
    expect(runs.run.status).toBe('cancelled');
  });

  it('stores nothing once another attempt has taken over', async () => {
    const runs = runsInMemory();
    const search: Work = async (_, report) => {
      report({ phase: 'improving', seconds: 1, best: DEARER, bound: null });
      return DONE;
    };
    await expect(handle(runs, search, { lost: true })).rejects.toThrow(Lost);
    expect([runs.incumbents, runs.run.status]).toEqual([[], 'running']);
  });

  it('that has ended is skipped', async () => {
    const runs = runsInMemory({ status: 'cancelled' });
    expect(await handle(runs, () => Promise.reject(new Error('not asked')))).toEqual({ skipped: true });
  });

  it('whose job is given up has failed, with that reason', async () => {
    const runs = runsInMemory({ status: 'running' });
    const handler = new RunScheduleHandler(uow, runs, { solve: () => Promise.resolve(null) }, events, clock);
    await handler.gaveUp({ runId: 'run' }, 'Its process ended 3 times');
    expect(runs.run).toMatchObject({ status: 'failed', error: 'Its process ended 3 times', stoppedAt: 'The search ended early, after 0 s: Its process ended 3 times. There was no plan by then.' });
    expect(heard.map(({ kind }) => kind)).toEqual(['planning.run.failed']);
  });
});
