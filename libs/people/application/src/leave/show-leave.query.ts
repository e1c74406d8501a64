import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import type { AbsenceView } from '../absences/absence-view';
import { Absences } from '../ports/absences';
import { LeaveCheck, type LeaveCheckView } from './leave-check';
import { LeaveDesk } from './leave-desk';
import { LeaveSight } from './leave-sight';

/** One leave with all that speaks for and against it. */
@Injectable()
export class ShowLeaveQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly absences: Absences,
    private readonly keeper: ProgramKeeper,
    private readonly desk: LeaveDesk,
    private readonly check: LeaveCheck,
    private readonly sight: LeaveSight,
    private readonly audit: AuditTrail,
  ) {}

  execute(absenceId: Id): Promise<{ absence: AbsenceView; check: LeaveCheckView }> {
    return this.uow.run(async () => {
      const absence = this.keeper.own('absence', absenceId, await this.absences.findById(absenceId));
      const check = await this.check.of(await this.desk.personOn(absence), { ...absence, askedOn: absence.requestedOn });
      await this.audit.record({ action: 'people.absence.read', resource: 'absence', resourceId: absenceId, query: {} });
      return { absence: this.sight.view(absence), check };
    });
  }
}
