import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { SwapKeeper } from '../act/swap-keeper';
import type { SwapView } from './swap-view';
import { SwapViews } from './swap-views';

@Injectable()
export class ShowSwapQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: SwapKeeper,
    private readonly views: SwapViews,
    private readonly audit: AuditTrail,
  ) {}

  /** One's own, what is in the pool, and for managers each of their program. Throws NotFound. */
  execute(swapId: Id): Promise<SwapView> {
    return this.uow.run(async () => {
      const stored = await this.keeper.visible(swapId);
      await this.audit.record({ action: 'swaps.swap.show', resource: 'swap', resourceId: swapId, query: {} });
      return this.views.one(stored);
    });
  }
}
