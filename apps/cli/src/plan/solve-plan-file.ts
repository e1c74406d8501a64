import type { PlanBound, PlanIncumbent, PlanProgress, PlanResult, PlanSolver } from '@housestaff/planning/application';
import { isBetterScore, type PlanningProblem } from '@housestaff/planning/domain';
import { assertWritable, readProblem, writeSolution } from './plan-files';
import type { SolvePlanOptions } from './solve-options';

/** Where a run tells what happens. */
export interface PlanReport {
  /** Standard output: the summary. */
  say(line: string): void;
  /** Standard error: a JSON line for each step. */
  progress(line: string): void;
}

/** After the seconds given, until the search is ended whatever it is in the middle of. */
const GRACE_SECONDS = 0.7;
/** After a better plan, until it is in the file, for whoever ends the program by force. */
const KEEP_EVERY_MS = 1000;

/**
 * Solves the problem of a file and writes the best plan. An abort ends it at once, and what was best until then is written.
 * Answers the exit code: 1 when there is no plan that keeps every rule.
 */
export async function solvePlanFile(options: SolvePlanOptions, solver: PlanSolver, report: PlanReport, signal: AbortSignal): Promise<number> {
  const problem = readProblem(options.file, options.format);
  if (options.out !== undefined) assertWritable(options.out);
  const run = new Run(problem, options, report);
  const result = await run.ended(solver, signal);
  const best = run.best;
  if (best && options.out !== undefined) writeSolution(options.out, options.format, problem, best.solution);
  report.say(JSON.stringify(run.summary(result), null, 2));
  return best ? 0 : 1;
}

class Run {
  best: PlanIncumbent | null = null;
  private bound: PlanBound | null = null;
  private seconds = 0;
  /** When solving began, on this process's clock, in milliseconds. */
  private begunAt: number | null = null;
  private keeping: NodeJS.Timeout | undefined;
  private guard: NodeJS.Timeout | undefined;
  private readonly end = new AbortController();

  constructor(
    private readonly problem: PlanningProblem,
    private readonly options: SolvePlanOptions,
    private readonly report: PlanReport,
  ) {}

  /** Null when it was ended before it came to an answer. */
  async ended(solver: PlanSolver, signal: AbortSignal): Promise<PlanResult | null> {
    const { algorithm, seed, seconds, iterations, threads } = this.options;
    const request = { problem: this.problem, algorithm, seed, threads, ...(iterations === undefined ? { seconds } : { iterations }) };
    const result = await solver.solve(request, (progress) => this.progressed(progress), AbortSignal.any([signal, this.end.signal]));
    clearTimeout(this.guard);
    clearTimeout(this.keeping);
    this.seconds = result?.seconds ?? (performance.now() - (this.begunAt ?? performance.now())) / 1000;
    if (result?.best) this.take(result.best);
    if (result?.bound) this.bound = result.bound;
    return result;
  }

  summary(result: PlanResult | null): object {
    const { algorithm, seed, threads, out } = this.options;
    return {
      problem: this.problem.name,
      algorithm: result?.algorithm ?? algorithm,
      ...(result?.why && { why: result.why }),
      seed,
      threads,
      seconds: rounded(this.seconds),
      score: this.best?.score ?? null,
      bound: this.bound,
      proven: result?.proven ?? false,
      ended: result ? 'by itself' : 'early',
      peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
      ...(result?.conflict && { conflict: result.conflict }),
      terms: this.best?.terms ?? [],
      out: this.best ? (out ?? null) : null,
    };
  }

  private progressed(progress: PlanProgress): void {
    this.begin(progress.seconds);
    if (progress.bound) this.bound = progress.bound;
    const isBetter = progress.best !== null && this.take(progress.best);
    this.report.progress(JSON.stringify({ phase: progress.phase, seconds: rounded(progress.seconds), best: this.best?.score ?? null, bound: this.bound }));
    if (isBetter && this.options.out !== undefined) this.keeping ??= setTimeout(() => this.keep(this.options.out!), KEEP_EVERY_MS).unref();
  }

  private take(found: PlanIncumbent): boolean {
    if (this.best && !isBetterScore(found.score, this.best.score)) return false;
    this.best = found;
    return true;
  }

  private keep(out: string): void {
    this.keeping = undefined;
    writeSolution(out, this.options.format, this.problem, this.best!.solution);
  }

  /** The first report comes when solving begins: start-up isn't counted. */
  private begin(begun: number): void {
    const { seconds } = this.options;
    this.begunAt ??= performance.now() - 1000 * begun;
    if (this.guard || seconds === undefined) return;
    this.guard = setTimeout(() => this.end.abort(), 1000 * (seconds - begun + GRACE_SECONDS));
    this.guard.unref();
  }
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
