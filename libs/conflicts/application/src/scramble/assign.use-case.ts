import { Injectable } from '@nestjs/common';
import { Amendments, ScheduleAccess, type OverrideInput } from '@housestaff/assignments/application';
import { CannotStandIn, ScramblePast, WorkNotOpen } from '@housestaff/conflicts/domain';
import { UnitOfWork, type Id } from '@housestaff/kernel';
import { OutLeave, type LeaveToRecord } from './out-leave';
import type { NamedAssignment } from './ports/scramble-log';
import { ScrambleGrounds, type OutAsked, type ScrambleGround } from './scramble-ground';
import { ScrambleRecords } from './scramble-records';
import type { Considered } from './stand-in-facts';
import { StandInsQuery } from './stand-ins.query';
import { givenTo, takenFrom } from './work-changes';
import { labelOf } from './work-view';

export interface AssignStandIn extends OutAsked {
  /** Key of the open work. */
  readonly work: string;
  readonly standInId: Id;
  /** Recorded with it, approved at once; null: none is. */
  readonly leave: LeaveToRecord | null;
  /** A reason for each rule that would newly be broken; needs the permission schedule:override. */
  readonly overrides?: readonly OverrideInput[];
}

/** Somebody steps in: one version of the schedule, the leave of whoever is out, the log, and who is told. */
@Injectable()
export class AssignStandInUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly grounds: ScrambleGrounds,
    private readonly access: ScheduleAccess,
    private readonly standIns: StandInsQuery,
    private readonly amendments: Amendments,
    private readonly leave: OutLeave,
    private readonly records: ScrambleRecords,
  ) {}

  /** Throws NotFound, ScramblePast, WorkNotOpen, CannotStandIn, AlreadyAway, PermissionDenied, and as Amendments.apply does: AmendmentBlocked without a reason, OverrideNotAllowed. */
  execute({ work: key, standInId, leave, overrides, ...out }: AssignStandIn): Promise<NamedAssignment> {
    return this.uow.run(async () => {
      // Of two at once the second waits here, and then sees what the first one did.
      await this.access.lockSchedule(await this.grounds.scheduleId(out));
      const ground = await this.grounds.of(out);
      if (ground.span.period.end <= ground.today) throw new ScramblePast(ground.span.period);
      const work = ground.work.find((one) => one.key === key);
      if (!work) throw new WorkNotOpen(await this.records.happenedTo(key, ground));
      const considered = await this.standIns.consider(work, standInId, ground);
      assertFree(considered, standInId, ground);
      const absenceId = leave ? await this.leave.record(leave, ground) : null;
      const label = labelOf(work, ground);
      const { person, schedule } = ground;
      const changes = [...takenFrom(person.id, work), ...givenTo(standInId, work)];
      const note = `${person.displayName} is out: ${label} to ${considered.facts.name}`;
      const { number } = await this.amendments.apply({ scheduleId: schedule.schedule.id, changes, kind: 'scramble', note, overrides });
      return this.records.keep(work, ground, considered, { label, absenceId, versionNumber: number });
    });
  }
}

function assertFree(considered: Considered | undefined, standInId: Id, { schedule }: ScrambleGround): asserts considered is Considered {
  const name = schedule.people.find(({ id }) => id === standInId)?.displayName ?? 'This person';
  if (!considered) throw new CannotStandIn(name, { code: 'not-here', words: 'nobody of this program who could step in' });
  if (considered.refusal) throw new CannotStandIn(name, considered.refusal);
}
