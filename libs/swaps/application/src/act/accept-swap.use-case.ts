import { Injectable } from '@nestjs/common';
import { actsForAnother, ActsForNobody } from '@housestaff/swaps/domain';
import { firstOf } from '../ground/swap-parts';
import { SwapJudge } from '../judge/swap-judge';
import { SwapSettingsOfPrograms } from '../ports/swap-settings';
import type { SwapView } from '../queries/swap-view';
import { asksForManager } from './asks-for-manager';
import { SwapActs, type ActOnSwap, type Done, type HeldSwap } from './swap-acts';
import { SwapExecution } from './swap-execution';
import { SwapNews } from './swap-news';

/** Yes. Where no manager is needed it is carried out at once. Out of the pool it is for nothing: whoever offers something back asks for a trade. */
@Injectable()
export class AcceptSwapUseCase {
  constructor(
    private readonly acts: SwapActs,
    private readonly execution: SwapExecution,
    private readonly judge: SwapJudge,
    private readonly settings: SwapSettingsOfPrograms,
    private readonly news: SwapNews,
  ) {}

  /** Throws NotFound, SwapTaken, SwapExpired, SwapNotYours, SwapRefused, StaleVersion. */
  execute(command: ActOnSwap): Promise<SwapView> {
    return this.acts.act('accept', command, (held) => this.accept(held));
  }

  private async accept({ swap, deed }: HeldSwap): Promise<Done> {
    const { state } = swap;
    const counterpartId = state.kind === 'open' ? deed.actor.personId : state.counterpartId;
    if (!counterpartId) throw new ActsForNobody();
    const ground = await this.execution.hold(state.scheduleId);
    const judged = await this.judge.assert({ ...state, counterpartId, managed: state.kind !== 'open' || actsForAnother(deed.actor) }, ground);
    const settings = await this.settings.ofProgram(state.programId);
    const needsManager = asksForManager(state, judged.findings, settings);
    const startsAt = firstOf([state.gives, state.takes], ground.schedule);
    const accepted = swap.accept({ counterpartId, follows: judged.follows, startsAt, needsManager }, deed);
    if (needsManager) return { happened: 'accepted', swap: accepted, findings: judged.findings };
    await this.news.event('accepted', accepted);
    return this.execution.carryOut(accepted, judged, ground, deed);
  }
}
