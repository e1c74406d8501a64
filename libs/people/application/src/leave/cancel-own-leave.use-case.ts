import { Injectable } from '@nestjs/common';
import { AuditTrail, Events, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { assertStatusChange, LeaveBegun } from '@housestaff/people/domain';
import { assertVersion } from '@housestaff/program/application';
import { absenceView, type AbsenceView } from '../absences/absence-view';
import { withoutReason } from '../absences/without-reason';
import { withdrawalEvent } from '../notices/absence-events';
import { Absences } from '../ports/absences';
import { LeaveDesk } from './leave-desk';

/** Takes back one's own request, or approved leave that has not begun. */
@Injectable()
export class CancelOwnLeaveUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly absences: Absences,
    private readonly desk: LeaveDesk,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** Throws NotFound, also for somebody else's; StaleVersion, StatusNotAllowed, LeaveBegun. */
  execute({ absenceId, expectedVersion }: { absenceId: Id; expectedVersion: number }): Promise<AbsenceView> {
    return this.uow.run(async () => {
      const person = await this.desk.self();
      const before = await this.absences.lock(absenceId);
      if (before?.personId !== person.id) throw new NotFound('absence', absenceId);
      assertVersion('absence', before, expectedVersion);
      assertStatusChange(before.status, 'cancelled');
      if (before.status === 'approved' && before.period.start <= (await this.desk.today(before.programId))) throw new LeaveBegun(before.period.start);
      const cancelled = { ...before, status: 'cancelled' as const, ...this.desk.answer('') };
      await this.absences.save(cancelled);
      const after = { ...cancelled, version: before.version + 1 };
      await this.audit.record({ action: 'people.absence.withdraw', resource: 'absence', resourceId: absenceId, before: withoutReason(before), after: withoutReason(after) });
      await this.events.record(withdrawalEvent(after));
      return absenceView(after);
    });
  }
}
