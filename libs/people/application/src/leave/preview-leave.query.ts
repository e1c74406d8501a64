import { Injectable } from '@nestjs/common';
import { AuditTrail, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { absenceSpan, leaveKind } from '@housestaff/people/domain';
import { ProgramKeeper } from '@housestaff/program/application';
import { Absences } from '../ports/absences';
import { LeaveCheck, type LeaveCheckView } from './leave-check';
import { LeaveDesk } from './leave-desk';
import { OwnRequests, type AskForLeave } from './request-leave.use-case';

/** What a request of one's own would do and break, before it is made. */
@Injectable()
export class PreviewOwnLeaveQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly requests: OwnRequests,
    private readonly check: LeaveCheck,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws as `OwnRequests.take` does. */
  execute(wanted: AskForLeave): Promise<LeaveCheckView> {
    return this.uow.run(async () => {
      const { person, asked } = await this.requests.take(wanted);
      await this.audit.record({ action: 'people.absence.preview', resource: 'person', resourceId: person.id, query: wanted });
      return this.check.of(person, asked);
    });
  }
}

export interface PreviewLeave extends AskForLeave {
  readonly programId: Id;
  readonly personId: Id;
  /** Leave that would be changed to this. */
  readonly absenceId?: Id;
}

/** What leave would do and break, for whoever enters or changes it for somebody. */
@Injectable()
export class PreviewLeaveQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly absences: Absences,
    private readonly keeper: ProgramKeeper,
    private readonly desk: LeaveDesk,
    private readonly check: LeaveCheck,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, UnknownReference, AbsenceBackwards, AbsenceEmpty, LeaveOverlaps. */
  execute({ programId, personId, absenceId, kind, from, to, startsPm = false, endsAm = false }: PreviewLeave): Promise<LeaveCheckView> {
    const span = absenceSpan(from, to, startsPm, endsAm);
    return this.uow.run(async () => {
      const person = await this.desk.personOf(programId, personId);
      const changed = absenceId === undefined ? null : this.keeper.own('absence', absenceId, await this.absences.findById(absenceId));
      if (changed && changed.personId !== personId) throw new NotFound('absence', changed.id);
      const usual = changed ?? leaveKind(await this.desk.settingsOf(programId), kind);
      const askedOn = changed?.requestedOn ?? (await this.desk.today(programId));
      const asked = { id: changed?.id ?? null, personId, kind, ...span, blocking: usual.blocking, countsAway: usual.countsAway, askedOn };
      await this.desk.assertFree(person, asked);
      await this.audit.record({ action: 'people.absence.preview', resource: 'person', resourceId: personId, query: { kind, from, to, absenceId } });
      return this.check.of(person, asked);
    });
  }
}
