import { Injectable } from '@nestjs/common';
import { Clock, InvalidValue, newId, UnitOfWork } from '@housestaff/kernel';
import { Swap } from '@housestaff/swaps/domain';
import { SwapExecution } from '../act/swap-execution';
import { SwapNews } from '../act/swap-news';
import { firstOf } from '../ground/swap-parts';
import { SwapJudge } from '../judge/swap-judge';
import { SwapSettingsOfPrograms } from '../ports/swap-settings';
import { Swaps } from '../ports/swaps';
import type { SwapView } from '../queries/swap-view';
import { SwapViews } from '../queries/swap-views';
import { SwapDrafts, type SwapAsked } from './swap-draft';

export interface RequestSwap extends SwapAsked {
  readonly reason: string;
  /** Left out: as long as the program says. Never later than what is given begins. */
  readonly expiresAt?: Date;
}

const DAY_MS = 86_400_000;

@Injectable()
export class RequestSwapUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: SwapDrafts,
    private readonly execution: SwapExecution,
    private readonly judge: SwapJudge,
    private readonly settings: SwapSettingsOfPrograms,
    private readonly swaps: Swaps,
    private readonly views: SwapViews,
    private readonly news: SwapNews,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, MayNotActFor, ActsForNobody, SwapRefused, InvalidValue and UnknownReference that name the field. */
  execute(asked: RequestSwap): Promise<SwapView> {
    return this.uow.run(async () => {
      const { actor, proposal, ground: before } = await this.drafts.of(asked);
      const { id: scheduleId } = before.schedule.schedule;
      // Of two requests for the same duty the second sees the first.
      const ground = await this.execution.hold(scheduleId);
      const { findings, follows } = await this.judge.assert(proposal, ground);
      const startsAt = firstOf([proposal.gives, proposal.takes], ground.schedule);
      const expiresAt = await this.endOf(asked, startsAt, ground.now);
      const stored = { id: newId(this.clock), programId: asked.programId, scheduleId, reason: asked.reason.trim(), createdAt: ground.now, expiresAt, startsAt, follows, by: actor.name };
      const swap = Swap.open({ ...proposal, ...stored });
      await this.swaps.add({ swap, findings });
      await this.news.tell('requested', swap);
      return this.views.one({ swap, findings });
    });
  }

  private async endOf({ programId, expiresAt }: RequestSwap, startsAt: Date, now: Date): Promise<Date> {
    if (expiresAt && expiresAt <= now) throw new InvalidValue('expiresAt', expiresAt.toISOString(), 'a time that is to come');
    const { expiryDays } = await this.settings.ofProgram(programId);
    const wanted = expiresAt ?? new Date(now.getTime() + expiryDays * DAY_MS);
    return wanted < startsAt ? wanted : startsAt;
  }
}
