import type { PlanBound, PlanIncumbent, PlanPhase, PlanProgress, PlanResult } from '@housestaff/planning/application';
import { checkPlan, isBetterScore, toPlanSolution, type PlanningProblem, type Score } from '@housestaff/planning/domain';
import type { AlgorithmName } from './algorithm-name';

const QUIET_SECONDS = 0.25;
/** Of the time between two reports, what the checker may take. */
const CHECKING_SHARE = 0.1;

export interface BestPlan {
  readonly cells: Int16Array;
  readonly score: Score;
}

/** Keeps the best plan and the best bound of one search, has each plan judged by the checker, reports at most four times a second. */
export class PlanLog {
  private top: (BestPlan & { readonly incumbent: PlanIncumbent }) | null = null;
  /** Better by the search's own figures; the checker hasn't seen it yet. */
  private claimed: BestPlan | null = null;
  private bound: PlanBound | null = null;
  private phase: PlanPhase = 'checking';
  private reportedAt = -Infinity;
  private quiet = QUIET_SECONDS;
  private news = true;
  private plans: readonly PlanIncumbent[] | undefined;
  private clash: readonly string[] | undefined;

  /** `clock` in seconds from the beginning. */
  constructor(
    private readonly problem: PlanningProblem,
    readonly clock: () => number,
    private readonly report: (progress: PlanProgress) => void,
  ) {}

  get best(): BestPlan | null {
    this.judgeClaimed();
    return this.top;
  }

  get provenBound(): PlanBound | null {
    return this.bound;
  }

  /** The bound has met the best plan. */
  get closed(): boolean {
    const score = this.claimed?.score ?? this.top?.score;
    if (!this.bound || !score) return false;
    return score.unmet < this.bound.unmet || (score.unmet === this.bound.unmet && score.points <= this.bound.points);
  }

  enter(phase: PlanPhase): void {
    this.phase = phase;
    this.news = true;
    this.tick();
  }

  /**
   * Whether it is better than all before. With the search's own `score` it costs next to nothing, as the checker sees it only
   * when it is reported; without, the checker is asked now. A plan with a broken rule is no answer, and is dropped.
   */
  found(cells: ArrayLike<number>, score?: Score): boolean {
    if (score) return this.claim(cells, score);
    const better = this.judge(Int16Array.from(cells));
    this.tick();
    return better;
  }

  /** A proven limit. Points may be a fraction: costs are whole numbers, so it is rounded up. */
  bounded(bound: PlanBound): void {
    const points = Math.max(0, Math.ceil(bound.points - 1e-6));
    const unmet = Math.max(0, Math.ceil(bound.unmet - 1e-6));
    if (!Number.isFinite(points) || !Number.isFinite(unmet)) return;
    if (!this.bound || unmet > this.bound.unmet || (unmet === this.bound.unmet && points > this.bound.points)) {
      this.bound = { unmet, points };
      this.news = true;
    }
    this.tick();
  }

  /** Plans of which none is better than another in everything. */
  front(plans: readonly PlanIncumbent[]): void {
    this.plans = plans;
    this.news = true;
    this.tick();
  }

  /** Ids of constraints that can't hold together. */
  conflicting(constraints: readonly string[]): void {
    this.clash = constraints;
  }

  /** Call it now and then from a long loop: reports what is due. */
  tick(): void {
    if (this.news && this.clock() - this.reportedAt >= this.quiet) this.flush();
  }

  /** What the checker says of any plan; null when it breaks a rule. */
  incumbent(cells: ArrayLike<number>, extra: Pick<PlanIncumbent, 'label' | 'values'> = {}): PlanIncumbent | null {
    const solution = toPlanSolution(this.problem, cells);
    const { score, terms } = checkPlan(this.problem, solution);
    return score.broken > 0 ? null : { solution, score, terms, ...extra };
  }

  done(run: { readonly proven: boolean; readonly algorithm: AlgorithmName; readonly why: string; readonly alternatives?: readonly PlanIncumbent[] }): PlanResult {
    this.phase = 'done';
    this.flush();
    const proven = run.proven || this.closed;
    const bound = proven && this.top ? { unmet: this.top.score.unmet, points: this.top.score.points } : this.bound;
    return { algorithm: run.algorithm, why: run.why, best: this.top?.incumbent ?? null, bound, proven, seconds: this.clock(), alternatives: run.alternatives ?? this.plans ?? [], ...(this.clash && { conflict: this.clash }) };
  }

  private claim(cells: ArrayLike<number>, score: Score): boolean {
    const before = this.claimed ?? this.top;
    if (score.broken > 0 || (before && !isBetterScore(score, before.score))) return false;
    this.claimed = { cells: Int16Array.from(cells), score };
    this.news = true;
    this.tick();
    return true;
  }

  private judgeClaimed(): void {
    const { claimed } = this;
    this.claimed = null;
    if (claimed) this.judge(claimed.cells);
  }

  private judge(cells: Int16Array): boolean {
    const started = this.clock();
    const incumbent = this.incumbent(cells);
    this.quiet = Math.max(QUIET_SECONDS, (this.clock() - started) / CHECKING_SHARE);
    if (!incumbent || (this.top && !isBetterScore(incumbent.score, this.top.score))) return false;
    this.top = { cells, score: incumbent.score, incumbent };
    this.news = true;
    return true;
  }

  private flush(): void {
    this.judgeClaimed();
    this.reportedAt = this.clock();
    this.news = false;
    this.report({ phase: this.phase, seconds: this.reportedAt, best: this.top?.incumbent ?? null, bound: this.bound, ...(this.plans && { front: this.plans }) });
  }
}
