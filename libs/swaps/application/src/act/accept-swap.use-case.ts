import { Injectable } from '@nestjs/common';
import { InvalidValue, type Id } from '@housestaff/kernel';
import { ActsForNobody, type SwapPart, type SwapState } from '@housestaff/swaps/domain';
import { firstOf, partOf, type PartInput } from '../ground/swap-parts';
import type { SwapGround } from '../ground/swap-ground';
import { SwapJudge } from '../judge/swap-judge';
import { SwapSettingsOfPrograms } from '../ports/swap-settings';
import type { SwapView } from '../queries/swap-view';
import { asksForManager } from './asks-for-manager';
import { SwapActs, type ActOnSwap, type Done, type HeldSwap } from './swap-acts';
import { SwapExecution } from './swap-execution';
import { SwapNews } from './swap-news';

export interface AcceptSwap extends ActOnSwap {
  /** Of the open pool: what is offered in return, which a manager has to approve. */
  readonly takes?: PartInput | null;
}

/** Yes. Where no manager is needed it is carried out at once. */
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
  execute(command: AcceptSwap): Promise<SwapView> {
    return this.acts.act('accept', command, (held) => this.accept(held, command));
  }

  private async accept({ swap, deed }: HeldSwap, command: AcceptSwap): Promise<Done> {
    const { state } = swap;
    const counterpartId = state.kind === 'open' ? deed.actor.personId : state.counterpartId;
    if (!counterpartId) throw new ActsForNobody();
    const ground = await this.execution.hold(state.scheduleId);
    const takes = state.kind === 'open' ? offered(command, counterpartId, ground) : takesOfNamed(state, command);
    const judged = await this.judge.assert({ ...state, counterpartId, takes }, ground);
    const settings = await this.settings.ofProgram(state.programId);
    const needsManager = asksForManager({ ...state, takes }, judged.findings, settings);
    const startsAt = firstOf([state.gives, takes], ground.schedule);
    const accepted = swap.accept({ counterpartId, takes, follows: judged.follows, startsAt, needsManager }, deed);
    if (needsManager) return { happened: 'accepted', swap: accepted, findings: judged.findings };
    await this.news.event('accepted', accepted);
    return this.execution.carryOut(accepted, judged, ground, deed);
  }
}

function offered({ takes }: AcceptSwap, personId: Id, { schedule }: SwapGround): SwapPart | null {
  return takes ? partOf(takes, personId, schedule, 'takes') : null;
}

function takesOfNamed({ takes }: SwapState, command: AcceptSwap): SwapPart | null {
  if (command.takes) throw new InvalidValue('takes', command.takes.kind, 'nothing: what comes in return was said when it was asked for');
  return takes;
}
