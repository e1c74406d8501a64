/**
 * Spares an outside service that fails, and whoever waits for it. After so many failures in a row it opens: nothing is tried
 * for a while. Then one try is let through; its success closes it, its failure opens it for twice as long, up to a limit.
 * Of one process: others learn by themselves.
 */
export class CircuitBreaker {
  private failures = 0;
  private openUntil = 0;
  private openedFor = 0;
  private trying = false;

  constructor(private readonly options: { readonly failures: number; readonly openMs: number; readonly longestMs: number }) {}

  /** The instant before which nothing may be tried; null: go ahead, and say how it went. */
  closedUntil(now: number): number | null {
    if (this.openUntil === 0) return null;
    if (now < this.openUntil) return this.openUntil;
    if (this.trying) return now + this.options.openMs;
    this.trying = true;
    return null;
  }

  succeeded(): void {
    [this.failures, this.openUntil, this.openedFor, this.trying] = [0, 0, 0, false];
  }

  failed(now: number): void {
    this.trying = false;
    this.failures += 1;
    if (this.failures < this.options.failures) return;
    this.openedFor = Math.min(this.options.longestMs, this.openedFor === 0 ? this.options.openMs : this.openedFor * 2);
    this.openUntil = now + this.openedFor;
  }
}
