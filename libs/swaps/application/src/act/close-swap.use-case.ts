import { Injectable } from '@nestjs/common';
import type { SwapView } from '../queries/swap-view';
import { SwapActs, type ActOnSwap } from './swap-acts';

/** Steps that leave the schedule as it is. Each throws NotFound, StaleVersion, and what the swap itself refuses. */
@Injectable()
export class CloseSwapUseCase {
  constructor(private readonly acts: SwapActs) {}

  decline(command: ActOnSwap): Promise<SwapView> {
    return this.acts.act('decline', command, async ({ swap, deed }) => ({ happened: 'declined', swap: swap.decline(deed) }));
  }

  cancel(command: ActOnSwap): Promise<SwapView> {
    return this.acts.act('cancel', command, async ({ swap, deed }) => ({ happened: 'cancelled', swap: swap.cancel(deed) }));
  }

  deny(command: ActOnSwap): Promise<SwapView> {
    return this.acts.act('deny', command, async ({ swap, deed }) => ({ happened: 'denied', swap: swap.deny(deed) }));
  }

  untake(command: ActOnSwap): Promise<SwapView> {
    return this.acts.act('untake', command, async ({ swap, deed, findings }) => ({ happened: 'untaken', swap: swap.untake(deed), findings: swap.state.kind === 'open' ? null : findings }));
  }
}
