/** Does something again and again, never twice at once. A throw does not end it; the first of a row of them goes to `failed`. */
export class Heartbeat {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private busy = false;
  private again = false;
  private started = false;
  private failing = false;

  constructor(
    private readonly milliseconds: number,
    private readonly work: () => Promise<unknown>,
    private readonly failed: (error: unknown) => void = () => undefined,
  ) {}

  start(): void {
    if (this.started) return;
    this.started = true;
    this.schedule(0);
  }

  /** Now rather than at the next beat; right after the running one when there is one. */
  nudge(): void {
    if (this.busy) this.again = true;
    else if (this.started) this.schedule(0);
  }

  /** Resolves when the running beat has ended. */
  async stop(): Promise<void> {
    this.started = false;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.running = this.beat()), delay);
  }

  private async beat(): Promise<void> {
    this.busy = true;
    this.again = false;
    try {
      await this.work();
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.failed(error);
      this.failing = true;
    }
    this.busy = false;
    if (this.started) this.schedule(this.again ? 0 : this.milliseconds);
  }
}
