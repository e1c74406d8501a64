import { Injectable } from '@nestjs/common';
import { Clock } from '@housestaff/kernel';
import { TooManyAttempts } from '@housestaff/identity/domain';

const PER_MINUTE = 100;
const MINUTE = 60_000;

interface Window {
  readonly since: number;
  count: number;
}

/** Requests of nobody from one address, over all routes that take them: enough for a hospital behind one, too few to guess. Counted by this instance. */
@Injectable()
export class AnonymousCeiling {
  private readonly windows = new Map<string, Window>();

  constructor(private readonly clock: Clock) {}

  /** Throws TooManyAttempts. */
  count(address: string): void {
    const now = this.clock.now().getTime();
    const window = this.windowOf(address, now);
    window.count += 1;
    if (window.count > PER_MINUTE) throw new TooManyAttempts(Math.max(1, Math.ceil((window.since + MINUTE - now) / 1000)));
  }

  private windowOf(address: string, now: number): Window {
    const running = this.windows.get(address);
    if (running !== undefined && now - running.since < MINUTE) return running;
    if (this.windows.size > 10_000) this.forgetBefore(now - MINUTE);
    const fresh = { since: now, count: 0 };
    this.windows.set(address, fresh);
    return fresh;
  }

  private forgetBefore(time: number): void {
    for (const [address, { since }] of this.windows) if (since < time) this.windows.delete(address);
  }
}
