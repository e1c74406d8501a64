import type { SolveIncumbent, SolvePhase, SolveProgress, SolveResult } from '@housestaff/planning/application';
import { checkAnnual, isBetter, toSolution, type AnnualProblem } from '@housestaff/planning/domain';

const QUIET_MS = 250;

/** Keeps the best schedule and the bound of one search, gates each by the checker, and reports at most four times a second. */
export class SearchLog {
  best: SolveIncumbent | null = null;
  private bound: number | null = null;
  private phase: SolvePhase = 'building';
  private pending: ArrayLike<number> | null = null;
  private reportedAt = -Infinity;

  constructor(
    private readonly problem: AnnualProblem,
    private readonly elapsedMs: () => number,
    private readonly report: (progress: SolveProgress) => void,
  ) {}

  enter(phase: SolvePhase): void {
    this.phase = phase;
    this.flush();
  }

  /** A better schedule by the search's own figures; the checker sees it when it is next reported. */
  found(cells: ArrayLike<number>): void {
    this.pending = cells;
    this.tick();
  }

  /** A proven limit in points, and a chance to report. */
  bounded(points: number): void {
    const whole = Math.ceil(points - 1e-6);
    if (Number.isFinite(whole) && whole >= 0) this.bound = Math.max(this.bound ?? 0, whole);
    this.tick();
  }

  tick(): void {
    if (this.elapsedMs() - this.reportedAt >= QUIET_MS) this.flush();
  }

  done(proven: boolean): SolveResult {
    this.judge();
    if (!this.best) throw new Error('The search ended without a schedule that obeys the rules of cells');
    const bound = proven ? this.best.points : this.bound;
    return { best: this.best, bound, proven, seconds: this.elapsedMs() / 1000 };
  }

  private flush(): void {
    this.judge();
    this.reportedAt = this.elapsedMs();
    this.report({ phase: this.phase, seconds: this.reportedAt / 1000, best: this.best, bound: this.bound });
  }

  private judge(): void {
    if (!this.pending) return;
    const solution = toSolution(this.problem, this.pending);
    this.pending = null;
    const check = checkAnnual(this.problem, solution);
    if (check.broken.length > 0) throw new Error(`A solver broke ${check.broken[0]?.rule} for ${check.broken[0]?.personId}`);
    if (this.best && !isBetter(check, this.best)) return;
    this.best = { solution, unmet: check.unmet, points: check.points, terms: check.terms };
  }
}
