import { Injectable } from '@nestjs/common';
import type { OverrideInput } from '@housestaff/assignments/application';
import { SwapJudge } from '../judge/swap-judge';
import { SwapSettingsOfPrograms } from '../ports/swap-settings';
import type { SwapView } from '../queries/swap-view';
import { asOfToday } from './asks-for-manager';
import { SwapActs, type ActOnSwap } from './swap-acts';
import { SwapExecution } from './swap-execution';
import { SwapNews } from './swap-news';

export interface ExecuteSwap extends ActOnSwap {
  /** A reason for each violation that it would bring; needs the permission schedule:override. */
  readonly overrides?: readonly OverrideInput[];
}

/** A manager's yes, which carries it out; or carrying out what needs no manager (any more). */
@Injectable()
export class ExecuteSwapUseCase {
  constructor(
    private readonly acts: SwapActs,
    private readonly execution: SwapExecution,
    private readonly judge: SwapJudge,
    private readonly settings: SwapSettingsOfPrograms,
    private readonly news: SwapNews,
  ) {}

  /** Throws NotFound, SwapDecided, SwapExpired, SwapNotYours, SwapRefused, AmendmentBlocked, OverrideNotAllowed, StaleVersion. */
  approve(command: ExecuteSwap): Promise<SwapView> {
    return this.acts.act('approve', command, async ({ swap, deed }) => {
      const ground = await this.execution.hold(swap.state.scheduleId);
      const approved = swap.approve(deed);
      await this.news.event('approved', approved);
      return this.execution.run(approved, ground, { ...deed, note: '' }, command.overrides);
    });
  }

  /** Throws as `approve` does, and SwapNotReady. */
  execute(command: ExecuteSwap): Promise<SwapView> {
    return this.acts.act('execute', command, async ({ swap, deed }) => {
      const ground = await this.execution.hold(swap.state.scheduleId);
      const judged = await this.judge.assert({ ...swap.state, managed: true }, ground);
      const settings = await this.settings.ofProgram(swap.state.programId);
      const now = asOfToday({ swap, findings: judged.findings }, settings).swap;
      return this.execution.carryOut(now, judged, ground, deed, command.overrides);
    });
  }
}
