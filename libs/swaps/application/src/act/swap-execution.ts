import { Injectable } from '@nestjs/common';
import { Amendments, ScheduleAccess, type OverrideInput } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import { share, type Deed, type Swap } from '@housestaff/swaps/domain';
import { SwapGrounds, type SwapGround } from '../ground/swap-ground';
import { partsOf, personIn, type Judged } from '../judge/proposal';
import { SwapJudge } from '../judge/swap-judge';
import { Swaps } from '../ports/swaps';
import type { Done } from './swap-acts';
import { SwapNews } from './swap-news';

/** Changes the published schedule by a swap. The swap's row is held already: always first that, then the schedule. */
@Injectable()
export class SwapExecution {
  constructor(
    private readonly access: ScheduleAccess,
    private readonly grounds: SwapGrounds,
    private readonly judge: SwapJudge,
    private readonly amendments: Amendments,
    private readonly swaps: Swaps,
    private readonly news: SwapNews,
  ) {}

  /** Holds the schedule: what is looked at from here on stays so. */
  async hold(scheduleId: Id): Promise<SwapGround> {
    await this.access.lockSchedule(scheduleId);
    return this.grounds.of(scheduleId);
  }

  /** Looks at it once more. Throws SwapRefused, AmendmentBlocked, OverrideNotAllowed, InvalidValue for a reason that is empty. */
  async run(swap: Swap, ground: SwapGround, deed: Deed, overrides: readonly OverrideInput[] = []): Promise<Done> {
    const judged = await this.judge.assert({ ...swap.state, managed: true }, ground);
    return this.carryOut(swap, judged, ground, deed, overrides);
  }

  /** What else is asked for of the same work is over with it. */
  async carryOut(swap: Swap, { exchange, over }: Judged, ground: SwapGround, deed: Deed, overrides: readonly OverrideInput[] = []): Promise<Done> {
    const { scheduleId } = swap.state;
    const { number, findings } = await this.amendments.apply({ scheduleId, changes: exchange?.changes ?? [], source: 'swap', kind: 'swap', note: noteOf(swap, ground), overrides, beside: over });
    await this.endOthers(swap, deed.now);
    return { happened: 'executed', swap: swap.execute(number, deed), findings };
  }

  /** Whoever is at one of them this moment finds out by themselves: waiting for them here could have both wait for each other. */
  private async endOthers({ state }: Swap, now: Date): Promise<void> {
    const gone = partsOf(state);
    const others = (await this.swaps.openOn(state.scheduleId)).filter((other) => other.state.id !== state.id && partsOf(other.state).some((part) => gone.some((one) => share(one, part))));
    for (const { state: { id } } of others) {
      const stored = await this.swaps.lockIfFree(id);
      if (stored?.swap.state.status !== 'requested') continue;
      const saved = await this.swaps.save({ ...stored, swap: stored.swap.lapse(now) });
      await this.news.tell('cancelled', saved.swap, stored.swap);
    }
  }
}

/** What the schedule's history says. */
function noteOf({ state: { requesterId, counterpartId, gives, takes } }: Swap, ground: SwapGround): string {
  const name = (id: Id | null): string => personIn({ ground }, id ?? '')?.displayName ?? 'somebody';
  const given = `Swap: ${gives.label} from ${name(requesterId)} to ${name(counterpartId)}`;
  return takes ? `${given}, for ${takes.label}` : given;
}
