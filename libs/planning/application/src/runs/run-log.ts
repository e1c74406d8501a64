import { changedCells, checkAnnual, isBetter, unmetDemand, type AnnualProblem, type AnnualSolution } from '@housestaff/planning/domain';
import type { RunOutcome, RunPoint, RunTerm } from '../ports/schedule-runs';
import type { SolveIncumbent, SolveProgress } from '../ports/year-solver';

const MOST_POINTS = 400;

/** Gathers what a run reports into what is stored of it. */
export class RunLog {
  private points: RunPoint[] = [];
  private first: ReadonlyMap<string, number> | null = null;
  private best: SolveIncumbent | null = null;
  private unmet: RunOutcome['unmet'] = [];
  private changed = 0;
  private bound: number | null = null;
  private phase = 'queued';

  /** `kept`: what an attempt that was cut off had stored. Nothing worse replaces it. */
  constructor(
    private readonly problem: AnnualProblem,
    kept: AnnualSolution | null = null,
  ) {
    if (!kept) return;
    const check = checkAnnual(problem, kept);
    this.improve({ solution: kept, unmet: check.unmet, points: check.points, terms: check.terms });
  }

  /** Returns the solution when it is a new one, to be stored beside the outcome. */
  take(progress: Pick<SolveProgress, 'seconds' | 'best' | 'bound'> & { readonly phase: string }): AnnualSolution | undefined {
    this.phase = progress.phase;
    this.bound = progress.bound;
    const better = progress.best !== null && (this.best === null || isBetter(progress.best, this.best));
    if (progress.best && better) this.improve(progress.best);
    this.mark({ seconds: Math.round(progress.seconds * 100) / 100, best: this.best?.points ?? null, bound: this.bound });
    return better ? progress.best?.solution : undefined;
  }

  outcome(proven: boolean): RunOutcome {
    const terms = (this.best?.terms ?? []).map((t): RunTerm => ({ id: t.id, label: t.label, words: t.words, points: t.points, firstPoints: this.first?.get(t.id) ?? t.points }));
    return { phase: this.phase, points: this.points, best: this.best?.points ?? null, bound: this.bound, proven, terms, unmet: this.unmet, changedCells: this.changed };
  }

  private improve(best: SolveIncumbent): void {
    // Less unmet demand may cost more points: the series and the comparison start again from there.
    if (!this.best || best.unmet < this.best.unmet) {
      this.points = [];
      this.first = new Map(best.terms.map((t) => [t.id, t.points]));
    }
    this.best = best;
    this.changed = changedCells(this.problem, best.solution).length;
    this.unmet = best.unmet > 0 ? unmetDemand(this.problem, checkAnnual(this.problem, best.solution).shortfalls) : [];
  }

  /** A point where something changed; of a long series every other one is dropped. */
  private mark(point: RunPoint): void {
    const last = this.points.at(-1);
    if (last && last.best === point.best && last.bound === point.bound) return;
    this.points.push(point);
    if (this.points.length > MOST_POINTS) this.points = this.points.filter((_, n) => n % 2 === 0);
  }
}
