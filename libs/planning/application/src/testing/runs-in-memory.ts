import type { PlanningSolution } from '@housestaff/planning/domain';
import { ScheduleRuns, type Incumbent, type RunAcceptance, type RunOutcome, type RunState } from '../ports/schedule-runs';
import type { PlanGrid } from '../problem/plan-to-make';
import { TWO_BY_TWO } from './two-by-two';

export const GRID: PlanGrid = {
  slots: [
    { id: 's1', name: 'Block 1, first half', from: '2026-07-01', to: '2026-07-15', half: null },
    { id: 's2', name: 'Block 1, second half', from: '2026-07-15', to: '2026-07-29', half: null },
  ],
  items: [
    { id: 'icu', code: 'ICU', name: 'Intensive care', colour: '#336699' },
    { id: 'night', code: 'NF', name: 'Nights', colour: '#223344' },
    { id: 'elective', code: 'EL', name: 'Elective', colour: '#558833' },
  ],
  pgys: { ada: 1, ben: 2 },
};

export const RUN: RunState = {
  ...{ id: 'run', programId: 'program', scheduleId: 'schedule', jobId: 'job', draftId: null, startedBy: 'dana', version: 1 },
  plan: { kind: 'blocks', setupId: null, name: 'Annual blocks' },
  period: { start: '2026-07-01', end: '2026-07-29' },
  ...{ algorithm: 'auto', seconds: 60, seed: 1, status: 'queued', phase: 'queued', startedAt: null, finishedAt: null },
  scope: { people: 2, slots: 2, slotUnit: 'half-block', lockedCells: 1, leaveWeeks: 0, demands: 1, rules: 1 },
  request: { setup: null, weights: {}, fewChanges: false, out: [], relaxations: [], alternatives: 1, objectives: [] },
  ...{ points: [], best: null, bound: null, unmetCount: null, proven: false, terms: [], unmet: [], changedCells: 0, alternatives: [] },
  ...{ usedAlgorithm: null, why: null, spent: 0, accepted: [], error: null, stoppedAt: null },
};

/** One run, `run`, of the plan of two by two. */
export class RunsInMemory extends ScheduleRuns {
  alternatives: readonly PlanningSolution[] = [];

  constructor(
    public run: RunState,
    public incumbents: Incumbent[],
  ) {
    super();
  }

  override add = (): Promise<void> => Promise.resolve();
  override setJob = (): Promise<void> => Promise.resolve();
  override ofSchedule = (): Promise<RunState[]> => Promise.resolve([this.run]);
  override problemFileOf = (): Promise<unknown> => Promise.resolve(TWO_BY_TWO);
  override problemOf = () => Promise.resolve({ problem: TWO_BY_TWO, grid: GRID });

  override findById(id: string): Promise<RunState | undefined> {
    return Promise.resolve(id === this.run.id ? this.run : undefined);
  }

  override solutionOf(_: string, alternative = 0): Promise<PlanningSolution | null> {
    return Promise.resolve((alternative === 0 ? this.incumbents.at(-1)?.solution : this.alternatives[alternative - 1]) ?? null);
  }

  override async begin(_: string, at: Date, stoppedAt: string | null): Promise<boolean> {
    if (!this.going) return false;
    this.run = { ...this.run, status: 'running', startedAt: at, stoppedAt };
    return true;
  }

  override async store(_: string, outcome: RunOutcome, incumbent?: Incumbent): Promise<void> {
    if (!this.going) return;
    this.run = { ...this.run, ...outcome };
    if (incumbent) this.incumbents.push(incumbent);
  }

  override async storeAlternatives(_: string, solutions: readonly PlanningSolution[]): Promise<void> {
    if (this.going) this.alternatives = solutions;
  }

  override async end(_: string, status: 'succeeded' | 'cancelled' | 'failed', at: Date, facts: { error?: string; stoppedAt?: string } = {}): Promise<void> {
    if (this.going) this.run = { ...this.run, status, finishedAt: at, error: facts.error ?? null, stoppedAt: facts.stoppedAt ?? this.run.stoppedAt };
  }

  override async accept(_: string, acceptance: RunAcceptance): Promise<void> {
    this.run = { ...this.run, draftId: acceptance.draftId, accepted: [...this.run.accepted, acceptance] };
  }

  private get going(): boolean {
    return this.run.status === 'queued' || this.run.status === 'running';
  }
}

export function runsInMemory(run: Partial<RunState> = {}, incumbents: Incumbent[] = []): RunsInMemory {
  return new RunsInMemory({ ...RUN, ...run }, incumbents);
}
