import { Injectable } from '@nestjs/common';
import { pgyOf, type PersonOfProgram } from '@housestaff/assignments/application';
import { EventSubscriber, type Id, type JobContext, type RecordedEvent } from '@housestaff/kernel';
import { Notices } from '@housestaff/notifications/application';
import { isOffered, type SwapState } from '@housestaff/swaps/domain';
import { SwapGrounds, type SwapGround } from '../ground/swap-ground';
import { SwapJudge } from '../judge/swap-judge';
import { Swaps } from '../ports/swaps';
import { noticesOf } from './swap-words';

/** Tells the two people, whoever has to approve, and of what is in the pool those who could take it. */
@Injectable()
export class SwapNotices extends EventSubscriber {
  readonly name = 'swap-notices';
  readonly listensTo = ['swaps.swap.'];

  constructor(
    private readonly swaps: Swaps,
    private readonly grounds: SwapGrounds,
    private readonly judge: SwapJudge,
    private readonly notices: Notices,
  ) {
    super();
  }

  on(event: RecordedEvent, context: JobContext): Promise<{ told: number }> {
    return context.commit(async () => {
      const stored = await this.swaps.find(event.resourceId);
      if (!stored) return { told: 0 };
      const { state } = stored.swap;
      const ground = await this.grounds.of(state.scheduleId);
      const name = (id: Id | null): string => ground.schedule.people.find((one) => one.id === id)?.displayName ?? '';
      const offered = isOffered(state) && event.kind.endsWith('.requested');
      const told = { state, event, requester: name(state.requesterId), counterpart: name(state.counterpartId), eligible: offered ? await this.eligibleFor(state, ground) : [] };
      let sent = 0;
      for (const notice of noticesOf(told)) sent += await this.notices.send(notice);
      return { told: sent };
    });
  }

  /** Of the same kind and year, and nothing speaks against their taking it. */
  private async eligibleFor(state: SwapState, ground: SwapGround): Promise<Id[]> {
    const { people } = ground.schedule;
    const pgy = (person: PersonOfProgram | undefined): number | null => (person ? (pgyOf(person, state.gives.period)?.pgy ?? null) : null);
    const owner = people.find(({ id }) => id === state.requesterId);
    const like = people.filter((one) => one.active && one.id !== owner?.id && one.kind === owner?.kind && pgy(one) === pgy(owner));
    const against = await this.judge.against(ground);
    const isAble = (counterpartId: Id): boolean => this.judge.lookAt({ ...against, proposal: { ...state, counterpartId } }).refusals.length === 0;
    return like.map(({ id }) => id).filter(isAble);
  }
}
