import type { PlanBound, PlanIncumbent, PlanProgress, PlanResult } from '@housestaff/planning/application';
import { isBetterScore } from '@housestaff/planning/domain';
import type { PlanOrder } from './plan-protocol';

const QUIET_MS = 250;

interface Ending {
  readonly resolve: (result: PlanResult) => void;
  readonly reject: (error: Error) => void;
}

/** What one or two threads on the same problem report, as one: the best plan, the best bound, and one end. */
export class PlanRace {
  private latest: PlanProgress | null = null;
  private readonly results: (PlanResult | undefined)[] = [];
  private readonly over = new Set<number>();
  private failure: string | null = null;
  private reportedAt = -Infinity;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly order: PlanOrder,
    private readonly threads: number,
    private readonly report: (progress: PlanProgress) => void,
    private readonly ending: Ending,
  ) {}

  progress(side: number, progress: PlanProgress): void {
    if (this.over.size === this.threads) return;
    // The first thread tells the phase.
    const before = this.latest;
    this.latest = before ? { ...before, ...(side === 0 && { phase: progress.phase }), seconds: Math.max(before.seconds, progress.seconds), best: better(before.best, progress.best), bound: higher(before.bound, progress.bound), ...(progress.front && { front: progress.front }) } : progress;
    if (this.threads === 1) this.tell();
    else this.timer ??= setTimeout(() => this.tell(), Math.max(0, this.reportedAt + QUIET_MS - performance.now()));
  }

  done(side: number, result: PlanResult): void {
    this.results[side] = result;
    this.end(side);
    if (result.proven) this.finish();
  }

  /** The other thread, or what was found, is still there. */
  failed(side: number, error: Error): void {
    if (this.over.has(side)) return;
    this.failure = error.message;
    this.end(side);
    if (this.over.size === this.threads && !this.latest?.best) this.ending.reject(error);
  }

  private end(side: number): void {
    this.over.add(side);
    if (this.over.size === this.threads && (this.latest?.best || this.results.some(Boolean))) this.finish();
  }

  private finish(): void {
    if (this.timer) clearTimeout(this.timer);
    this.over.add(0).add(this.threads - 1);
    this.ending.resolve(this.result());
  }

  /** Under a budget in iterations only what threads came to counts: reports come when they come. */
  private result(): PlanResult {
    const { algorithm, why } = this.order.choice;
    const results = this.results.filter((result) => result !== undefined);
    const proven = results.find((result) => result.proven);
    if (proven) return proven;
    const reported = this.order.request.iterations === undefined || results.length === 0 ? this.latest : null;
    const best = [...results.map((result) => result.best), reported?.best ?? null].reduce(better, null);
    const bound = [...results.map((result) => result.bound), reported?.bound ?? null].reduce(higher, null);
    const seconds = Math.max(this.latest?.seconds ?? 0, ...results.map((result) => result.seconds));
    const first = results[0];
    return { algorithm, why, best, bound, proven: isClosed(best, bound), seconds, alternatives: first?.alternatives ?? [], ...(first?.conflict && { conflict: first.conflict }), ...(!first && this.failure !== null && { endedBy: this.failure }) };
  }

  private tell(): void {
    this.timer = null;
    this.reportedAt = performance.now();
    if (this.latest) this.report(this.latest);
  }
}

function better(a: PlanIncumbent | null, b: PlanIncumbent | null): PlanIncumbent | null {
  if (!a || !b) return a ?? b;
  // Of two alike the newer one, which may say what it leaves unmet.
  return isBetterScore(a.score, b.score) ? a : b;
}

function higher(a: PlanBound | null, b: PlanBound | null): PlanBound | null {
  if (!a || !b) return a ?? b;
  return b.unmet > a.unmet || (b.unmet === a.unmet && b.points > a.points) ? b : a;
}

function isClosed(best: PlanIncumbent | null, bound: PlanBound | null): boolean {
  return best !== null && bound !== null && (best.score.unmet < bound.unmet || (best.score.unmet === bound.unmet && best.score.points <= bound.points));
}
