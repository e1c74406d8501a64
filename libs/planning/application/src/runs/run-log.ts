import { checkPlan, describeTerms, impossibleDemands, isBetterScore, type PlanningProblem, type PlanningSolution } from '@housestaff/planning/domain';
import type { PlanBound, PlanIncumbent, PlanProgress, PlanResult } from '../ports/plan-solver';
import type { Incumbent, RunAlternative, RunOutcome, RunPoint, RunTerm, UnmetDemand } from '../ports/schedule-runs';
import { toUnmetDemand } from './unmet-words';
import { changedFromBaseline, differingCells } from './differing-cells';

const MOST_POINTS = 400;
const BEST = 'Best';

/** What an earlier attempt had come to. */
export interface Kept {
  readonly outcome: RunOutcome;
  readonly solution: PlanningSolution | null;
}

/** Gathers what a run reports into what is stored of it. */
export class RunLog {
  private points: RunPoint[] = [];
  private first: ReadonlyMap<string, number> | null = null;
  private best: PlanIncumbent | null = null;
  private unmet: readonly UnmetDemand[] = [];
  private changed = 0;
  private others: readonly PlanIncumbent[] = [];
  private bound: PlanBound | null = null;
  private phase = 'queued';
  private used: Pick<PlanResult, 'algorithm' | 'why'> | null = null;
  private readonly before: number;
  private spent: number;
  private spreadAt = 0;

  /** `kept`: what an attempt that was cut off had stored. Nothing worse replaces it, and time goes on from there. */
  constructor(
    private readonly problem: PlanningProblem,
    kept: Kept | null = null,
  ) {
    this.before = kept?.outcome.spent ?? 0;
    this.spent = this.before;
    if (!kept?.solution) return;
    const { score, terms } = checkPlan(problem, kept.solution);
    this.improve({ solution: kept.solution, score, terms });
    this.unmet = kept.outcome.unmet;
    this.points = [...kept.outcome.points];
    this.first = new Map(kept.outcome.terms.map((t) => [t.id, t.firstPoints]));
  }

  /** The incumbent when it is a new one, to be stored beside the outcome. */
  take(progress: Omit<PlanProgress, 'phase'> & { readonly phase: string }): Incumbent | undefined {
    this.phase = progress.phase;
    this.bound = progress.bound;
    this.spent = this.before + progress.seconds;
    const { best } = progress;
    const better = best !== null && (this.best === null || isBetterScore(best.score, this.best.score));
    if (better) this.improve(best);
    this.tellUnmet(best);
    if (progress.front) this.spreadOut(progress.front);
    const seconds = Math.round(this.spent * 100) / 100;
    this.mark({ seconds, best: this.best?.score.points ?? null, bound: this.boundInPoints() });
    return better ? { seconds, score: best.score, solution: best.solution } : undefined;
  }

  /** As `take`, with what only the end knows. */
  finish(result: PlanResult): Incumbent | undefined {
    this.used = { algorithm: result.algorithm, why: result.why };
    const incumbent = this.take({ ...result, phase: 'done' });
    this.spreadOut(result.alternatives);
    if (!this.best) this.unmet = impossibleDemands(this.problem, result.conflict).map(toUnmetDemand);
    return incumbent;
  }

  /** Beside the best, in the order of the alternatives from 1 on. */
  get spread(): readonly PlanningSolution[] {
    return this.others.map(({ solution }) => solution);
  }

  /** Whether there is a front that was not handed out for so many seconds; then it counts as handed out. */
  spreadIsDue(seconds: number): boolean {
    const due = this.others.length > 0 && this.spent - this.spreadAt >= seconds;
    if (due) this.spreadAt = this.spent;
    return due;
  }

  outcome(proven: boolean): RunOutcome {
    const { best, phase, points, unmet, used, spent } = this;
    return {
      ...{ phase, points, proven, unmet, spent, changedCells: this.changed },
      best: best?.score.points ?? null,
      bound: this.boundInPoints(),
      unmetCount: best?.score.unmet ?? null,
      terms: best ? this.termsOf(best) : [],
      alternatives: best ? [best, ...this.others].map((plan, id) => this.alternative(plan, id, best)) : [],
      usedAlgorithm: used?.algorithm ?? null,
      why: used?.why || null,
    };
  }

  /** A front holds the best too, with what it is worth by each objective. */
  private spreadOut(plans: readonly PlanIncumbent[]): void {
    const { best, problem } = this;
    if (!best) return;
    const same = (plan: PlanIncumbent): boolean => differingCells(problem, plan.solution.cells, best.solution.cells) === 0;
    this.others = plans.filter((plan) => !same(plan));
    const values = plans.find(same)?.values;
    if (values) this.best = { ...best, values };
  }

  /** A limit on points says something only of plans with as little unmet as the best has. */
  private boundInPoints(): number | null {
    const { bound, best } = this;
    return bound && (!best || bound.unmet >= best.score.unmet) ? bound.points : null;
  }

  private alternative(plan: PlanIncumbent, id: number, best: PlanIncumbent): RunAlternative {
    const { score, solution, label, values } = plan;
    return {
      ...{ id, points: score.points, unmet: score.unmet, terms: this.termsOf(plan), values: values ?? {} },
      label: id === 0 ? BEST : (label ?? `Alternative ${id}`),
      changedCells: id === 0 ? this.changed : changedFromBaseline(this.problem, solution),
      differs: id === 0 ? 0 : differingCells(this.problem, solution.cells, best.solution.cells),
    };
  }

  private termsOf({ terms }: PlanIncumbent): RunTerm[] {
    return describeTerms(this.problem, terms).map((t) => ({ ...t, firstPoints: this.first?.get(t.id) ?? t.points }));
  }

  private improve(best: PlanIncumbent): void {
    // Less unmet demand may cost more points: the series and the comparison start again from there.
    if (!this.best || best.score.unmet < this.best.score.unmet) {
      this.points = [];
      this.first = new Map(best.terms.map((t) => [t.term, t.points]));
    }
    this.best = best;
    this.changed = changedFromBaseline(this.problem, best.solution);
    if (best.score.unmet === 0) this.unmet = [];
  }

  /** It may come a little after the plan. */
  private tellUnmet(best: PlanIncumbent | null): void {
    if (best?.unmet && this.best && differingCells(this.problem, best.solution.cells, this.best.solution.cells) === 0) this.unmet = best.unmet.map(toUnmetDemand);
  }

  /** A point where something changed; of a long series every other one is dropped. */
  private mark(point: RunPoint): void {
    const last = this.points.at(-1);
    if (last && last.best === point.best && last.bound === point.bound) return;
    this.points.push(point);
    if (this.points.length > MOST_POINTS) this.points = this.points.filter((_, n) => n % 2 === 0);
  }
}
