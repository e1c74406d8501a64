/** Handles one value at a time; of those that arrive meanwhile only the newest is kept. */
export class Latest<T> {
  private waiting: { value: T } | null = null;
  private working: Promise<void> | null = null;

  constructor(private readonly handle: (value: T) => Promise<void>) {}

  put(value: T): void {
    this.waiting = { value };
    this.working ??= this.drain();
  }

  /** Resolves when nothing waits and nothing is under way. */
  async settled(): Promise<void> {
    await this.working;
  }

  private async drain(): Promise<void> {
    for (let next = this.waiting; next; next = this.waiting) {
      this.waiting = null;
      // A report that can't be stored must not end the search; the last store says what is wrong.
      await this.handle(next.value).catch(() => undefined);
    }
    this.working = null;
  }
}
