import { Injectable } from '@nestjs/common';
import { ScramblePast } from '@housestaff/conflicts/domain';
import { UnitOfWork } from '@housestaff/kernel';
import type { LeaveOfOut } from './gap.query';
import { OutLeave, type LeaveToRecord } from './out-leave';
import { ScrambleGrounds, type OutAsked } from './scramble-ground';

/** Only the leave of whoever is out, where nobody has to step in. Creating it is what is audited. */
@Injectable()
export class RecordOutLeaveUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly grounds: ScrambleGrounds,
    private readonly leave: OutLeave,
  ) {}

  /** Throws NotFound, NotPublished, ScramblePast, PermissionDenied, AlreadyAway, KindNotOffered. */
  execute(out: OutAsked, leave: LeaveToRecord): Promise<LeaveOfOut> {
    return this.uow.run(async () => {
      const ground = await this.grounds.of(out);
      const { period } = ground.span;
      if (period.end <= ground.today) throw new ScramblePast(period);
      const id = await this.leave.record(leave, ground);
      return { id, label: await this.leave.labelOf(leave, out.programId), from: period.start, to: period.end };
    });
  }
}
