import { PlanSolver, type PlanRequest, type PlanResult } from '@housestaff/planning/application';
import { TWO_BY_TWO } from '@housestaff/planning/application/testing';
import { InTurns } from './in-turns';

const request = (algorithm: PlanRequest['algorithm']): PlanRequest => ({ problem: TWO_BY_TWO, algorithm, seed: 1, seconds: 1 });
const tick = (): Promise<void> => new Promise((wake) => setImmediate(wake));

class Held extends PlanSolver {
  readonly begun: PlanRequest[] = [];
  readonly ends: ((result: PlanResult | null) => void)[] = [];
  readonly fails: ((error: Error) => void)[] = [];

  override solve(asked: PlanRequest): Promise<PlanResult | null> {
    this.begun.push(asked);
    return new Promise((resolve, reject) => {
      this.ends.push(resolve);
      this.fails.push(reject);
    });
  }
}

describe('InTurns', () => {
  const never = new AbortController().signal;
  const solve = (turns: InTurns, algorithm: PlanRequest['algorithm'], signal = never) => turns.solve(request(algorithm), () => undefined, signal);

  it('begins a search when the one before has ended, however it ended', async () => {
    const held = new Held();
    const turns = new InTurns(held, 1);
    const [first, second] = [solve(turns, 'mip'), solve(turns, 'hybrid')];
    await tick();
    expect(held.begun).toHaveLength(1);
    held.fails[0]?.(new Error('out of memory'));
    await expect(first).rejects.toThrow('out of memory');
    await tick();
    expect(held.begun.map(({ algorithm, threads }) => [algorithm, threads])).toEqual([['mip', 1], ['hybrid', 1]]);
    held.ends[1]?.(null);
    expect(await second).toBeNull();
  });

  it('lets a quick one by', async () => {
    const held = new Held();
    const turns = new InTurns(held, 1);
    void solve(turns, 'mip');
    void solve(turns, 'greedy');
    await tick();
    expect(held.begun.map(({ algorithm }) => algorithm).sort()).toEqual(['greedy', 'mip']);
  });

  it('ends one at once that waits, and never begins it', async () => {
    const held = new Held();
    const turns = new InTurns(held, 1);
    const first = solve(turns, 'mip');
    const abort = new AbortController();
    const second = solve(turns, 'mip', abort.signal);
    abort.abort();
    expect(await second).toBeNull();
    held.ends[0]?.(null);
    await first;
    await tick();
    expect(held.begun).toHaveLength(1);
  });
});
