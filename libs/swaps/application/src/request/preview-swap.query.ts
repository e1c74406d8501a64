import { Injectable } from '@nestjs/common';
import { NO_FINDINGS } from '@housestaff/assignments/application';
import { AuditTrail, UnitOfWork } from '@housestaff/kernel';
import { SwapRefused, type Refusal } from '@housestaff/swaps/domain';
import { SwapJudge } from '../judge/swap-judge';
import type { PreviewView } from '../queries/swap-view';
import { SwapDrafts, type SwapAsked } from './swap-draft';

@Injectable()
export class PreviewSwapQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: SwapDrafts,
    private readonly judge: SwapJudge,
    private readonly audit: AuditTrail,
  ) {}

  /** What would speak against it, and what it would do; nothing is stored. Throws as `RequestSwapUseCase` does where it can't be read at all. */
  execute(asked: SwapAsked): Promise<PreviewView> {
    return this.uow.run(async () => {
      await this.audit.record({ action: 'swaps.swap.preview', resource: 'program', resourceId: asked.programId, query: asked });
      try {
        const { proposal, ground } = await this.drafts.of(asked);
        const { refusals, findings, follows } = await this.judge.judge(proposal, ground);
        return { findings: findings ?? NO_FINDINGS, refusals: refusals.map(shown), follows };
      } catch (error) {
        if (!(error instanceof SwapRefused)) throw error;
        return { findings: NO_FINDINGS, refusals: [{ code: error.code, message: error.message }], follows: [] };
      }
    });
  }
}

function shown({ code, message }: Refusal): PreviewView['refusals'][number] {
  return { code, message };
}
