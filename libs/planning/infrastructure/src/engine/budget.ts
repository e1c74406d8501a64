const DEFAULT_SECONDS = 60;

/** How long a search may go on: for some seconds, or, where the answer must come out the same again, for some iterations. */
export class Budget {
  private used = 0;
  private readonly until: number;

  private constructor(
    private readonly clock: () => number,
    seconds: number,
    /** Null under a budget in seconds. What an iteration is, each algorithm says. */
    readonly iterations: number | null,
    private readonly parent: Budget | null = null,
  ) {
    this.until = clock() + seconds;
  }

  /** `clock` in seconds. Given iterations, seconds are not looked at. */
  static of(request: { readonly seconds?: number; readonly iterations?: number }, clock: () => number): Budget {
    if (request.iterations !== undefined) return new Budget(clock, Infinity, request.iterations);
    return new Budget(clock, request.seconds ?? DEFAULT_SECONDS, null);
  }

  spent(): boolean {
    return this.iterations === null ? this.clock() >= this.until : this.used >= this.iterations;
  }

  /** Infinity under a budget in iterations. */
  secondsLeft(): number {
    return Math.max(0, this.until - this.clock());
  }

  /** Null under a budget in seconds. */
  iterationsLeft(): number | null {
    return this.iterations === null ? null : Math.max(0, this.iterations - this.used);
  }

  /** Counts iterations, also for the budget that this is a part of. */
  use(iterations: number): void {
    this.used += iterations;
    this.parent?.use(iterations);
  }

  /** A share of what is left. */
  part(share: number): Budget {
    const left = this.iterationsLeft();
    return new Budget(this.clock, share * this.secondsLeft(), left === null ? null : Math.ceil(share * left), this);
  }
}
