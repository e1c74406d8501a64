import { Injectable } from '@nestjs/common';
import { Clock, DailyJob, type JobContext } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { SwapNews } from '../act/swap-news';
import { Swaps } from '../ports/swaps';

/** Ends requests whose time is over, and tells whoever waited. */
@Injectable()
export class ExpireSwaps extends DailyJob {
  readonly kind = 'swaps.expire';

  constructor(
    private readonly swaps: Swaps,
    private readonly programs: ProgramKeeper,
    private readonly news: SwapNews,
    private readonly clock: Clock,
  ) {
    super();
  }

  handle(_payload: unknown, context: JobContext): Promise<{ expired: number }> {
    return context.commit(async () => {
      const now = this.clock.now();
      let expired = 0;
      for (const id of await this.swaps.over(now)) {
        const stored = await this.swaps.lock(id);
        if (!stored?.swap.isOver(now)) continue;
        await this.programs.program(stored.swap.state.programId);
        const saved = await this.swaps.save({ ...stored, swap: stored.swap.expire(now) });
        await this.news.tell('expired', saved.swap, stored.swap);
        expired += 1;
      }
      return { expired };
    });
  }
}
