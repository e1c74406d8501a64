import { Injectable } from '@nestjs/common';
import { AmendmentBuiltUpon, Amendments, type Amended } from '@housestaff/assignments/application';
import { daysWords } from '@housestaff/kernel';
import { SwapBuiltUpon, type Swap } from '@housestaff/swaps/domain';
import type { SwapView } from '../queries/swap-view';
import { SwapActs, type ActOnSwap } from './swap-acts';

/** Takes back what a swap changed, within a day and before it begins, unless something was built upon it. */
@Injectable()
export class RollBackSwapUseCase {
  constructor(
    private readonly acts: SwapActs,
    private readonly amendments: Amendments,
  ) {}

  /** Throws NotFound, SwapNotReady, SwapUndoOver, SwapBuiltUpon, AmendmentBlocked, StaleVersion. */
  execute(command: ActOnSwap): Promise<SwapView> {
    return this.acts.act('rollBack', command, async ({ swap, deed }) => {
      const rolledBack = swap.rollBack(deed);
      const { findings } = await this.undo(swap);
      return { happened: 'rolled-back', swap: rolledBack, findings };
    });
  }

  private async undo({ state: { scheduleId, executed, gives } }: Swap): Promise<Amended> {
    try {
      return await this.amendments.undo({ scheduleId, number: executed?.version ?? 0, kind: 'swap', note: `Swap taken back: ${gives.label}` });
    } catch (error) {
      if (!(error instanceof AmendmentBuiltUpon)) throw error;
      throw new SwapBuiltUpon(wordsOf(error.facts as unknown as BuiltUpon), error.facts);
    }
  }
}

interface BuiltUpon {
  readonly since: readonly { readonly personName?: string; readonly from: string; readonly to: string }[];
}

/** What was changed since, and whose. */
function wordsOf({ since }: BuiltUpon): string {
  const all = since.map(({ personName, from, to }) => `${personName ?? 'somebody'} on ${daysWords({ start: from, end: to })}`);
  return `the schedule was changed since for ${all.slice(0, 3).join(', ')}${all.length > 3 ? ` and ${all.length - 3} more` : ''}`;
}
