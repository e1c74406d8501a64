import { Injectable } from '@nestjs/common';
import { CircuitBreaker, type Id } from '@housestaff/kernel';
import { PROGRAM_CHANNELS, type Channel } from '@housestaff/notifications/domain';

const FIGURES = { failures: 3, openMs: 15_000, longestMs: 5 * 60_000 };
/** Beyond so many places the ones that were used longest ago are forgotten: they are tried anew. */
const MOST = 1000;

/** One circuit breaker for the mail server, one for the SMS gateway, and one for each program's own receiver. */
@Injectable()
export class Breakers {
  /** After how many failures in a row one opens, and for how long. */
  figures = FIGURES;
  private readonly breakers = new Map<string, CircuitBreaker>();

  for(channel: Channel, target: Id): { breaker: CircuitBreaker; target: Id | null } {
    const own = (PROGRAM_CHANNELS as readonly string[]).includes(channel);
    const key = own ? `${channel} ${target}` : channel;
    const breaker = this.breakers.get(key) ?? new CircuitBreaker(this.figures);
    this.breakers.delete(key);
    this.breakers.set(key, breaker);
    for (const oldest of this.breakers.keys()) {
      if (this.breakers.size <= MOST) break;
      this.breakers.delete(oldest);
    }
    return { breaker, target: own ? target : null };
  }
}
