import { Injectable } from '@nestjs/common';
import { ScheduleAccess } from '@housestaff/assignments/application';
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
    private readonly access: ScheduleAccess,
    private readonly leave: OutLeave,
  ) {}

  /** Throws NotFound, NotPublished, ScramblePast, PermissionDenied, AlreadyAway, KindNotOffered. */
  execute(out: OutAsked, leave: LeaveToRecord): Promise<LeaveOfOut> {
    return this.uow.run(async () => {
      // Of two at once the second waits here, and then finds the leave that the first one recorded.
      await this.access.lockSchedule(await this.grounds.scheduleId(out));
      const ground = await this.grounds.of(out);
      const { period } = ground.span;
      if (period.end <= ground.today) throw new ScramblePast(period);
      const id = await this.leave.record(leave, ground);
      return { id, label: await this.leave.labelOf(leave, out.programId), from: period.start, to: period.end };
    });
  }
}
