import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { isOpen, OPEN_STATUSES, type SwapStatus } from '@housestaff/swaps/domain';
import { Swaps } from '../ports/swaps';
import type { SwapView } from './swap-view';
import { SwapViews } from './swap-views';

export interface SwapsAsked {
  readonly programId: Id;
  /** `open`: those that nothing is decided of yet. */
  readonly status?: SwapStatus | 'open';
  readonly personId?: Id;
}

/** One whose time is over may still be stored as open. */
function stored(status: SwapStatus | 'open'): readonly SwapStatus[] {
  if (status === 'open') return OPEN_STATUSES;
  return status === 'expired' ? ['expired', ...OPEN_STATUSES] : [status];
}

@Injectable()
export class ProgramSwapsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ProgramKeeper,
    private readonly swaps: Swaps,
    private readonly views: SwapViews,
    private readonly audit: AuditTrail,
  ) {}

  /** Newest first. Throws NotFound. */
  execute({ programId, status, personId }: SwapsAsked): Promise<SwapView[]> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      await this.audit.record({ action: 'swaps.swap.list', resource: 'program', resourceId: programId, query: { status, personId } });
      const views = await this.views.all(programId, await this.swaps.ofProgram(programId, { personId, statuses: status && stored(status) }));
      return views.filter((one) => status === undefined || (status === 'open' ? isOpen(one.status) : one.status === status));
    });
  }
}
