import { Injectable } from '@nestjs/common';
import { Amendments, ScheduleAccess, type OverrideInput } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import type { Deed, Swap } from '@housestaff/swaps/domain';
import { SwapGrounds, type SwapGround } from '../ground/swap-ground';
import { personIn, type Judged } from '../judge/proposal';
import { SwapJudge } from '../judge/swap-judge';
import type { Done } from './swap-acts';

/** Changes the published schedule by a swap. The swap's row is held already: always first that, then the schedule. */
@Injectable()
export class SwapExecution {
  constructor(
    private readonly access: ScheduleAccess,
    private readonly grounds: SwapGrounds,
    private readonly judge: SwapJudge,
    private readonly amendments: Amendments,
  ) {}

  /** Holds the schedule: what is looked at from here on stays so. */
  async hold(scheduleId: Id): Promise<SwapGround> {
    await this.access.lockSchedule(scheduleId);
    return this.grounds.of(scheduleId);
  }

  /** Looks at it once more. Throws SwapRefused, AmendmentBlocked, OverrideNotAllowed, InvalidValue naming the override. */
  async run(swap: Swap, ground: SwapGround, deed: Deed, overrides: readonly OverrideInput[] = []): Promise<Done> {
    const judged = await this.judge.assert(swap.state, ground);
    return this.carryOut(swap, judged, ground, deed, overrides);
  }

  async carryOut(swap: Swap, { exchange }: Judged, ground: SwapGround, deed: Deed, overrides: readonly OverrideInput[] = []): Promise<Done> {
    const { scheduleId } = swap.state;
    const { number, findings } = await this.amendments.apply({ scheduleId, changes: exchange?.changes ?? [], source: 'swap', kind: 'swap', note: noteOf(swap, ground), overrides });
    return { happened: 'executed', swap: swap.execute(number, deed), findings };
  }
}

/** What the schedule's history says. */
function noteOf({ state: { requesterId, counterpartId, gives, takes } }: Swap, ground: SwapGround): string {
  const name = (id: Id | null): string => personIn({ ground }, id ?? '')?.displayName ?? 'somebody';
  const given = `Swap: ${gives.label} from ${name(requesterId)} to ${name(counterpartId)}`;
  return takes ? `${given}, for ${takes.label}` : given;
}
