import { Injectable } from '@nestjs/common';
import { AuditTrail, Events, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { absenceSpan, assertStatusChange, type Absence } from '@housestaff/people/domain';
import { assertVersion, ProgramKeeper } from '@housestaff/program/application';
import { absenceEvent } from '../notices/absence-events';
import { Absences } from '../ports/absences';
import { LeaveSettingsOfPrograms } from '../ports/leave-settings';
import { absenceView, type AbsenceView } from './absence-view';
import { assertOffered } from './create-absence.use-case';

export interface UpdateAbsence {
  readonly absenceId: Id;
  readonly expectedVersion: number;
  readonly changes: Partial<Pick<Absence, 'kind' | 'startsPm' | 'endsAm' | 'status' | 'blocking' | 'countsAway' | 'note' | 'source'>> & {
    readonly from?: LocalDate;
    readonly to?: LocalDate;
  };
}

/** Changes leave, or answers a request. Leave that a person changes counts as theirs: importing again leaves it alone. */
@Injectable()
export class UpdateAbsenceUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly absences: Absences,
    private readonly settings: LeaveSettingsOfPrograms,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  execute({ absenceId, expectedVersion, changes: { from, to, ...changes } }: UpdateAbsence): Promise<AbsenceView> {
    return this.uow.run(async () => {
      const before = this.keeper.own('absence', absenceId, await this.absences.findById(absenceId));
      assertVersion('absence', before, expectedVersion);
      if (changes.status) assertStatusChange(before.status, changes.status);
      const { kind = before.kind } = changes;
      if (kind !== before.kind && changes.source !== 'import') assertOffered(kind, await this.settings.ofProgram(before.programId));
      const merged = { ...before, source: 'manual' as const, ...changes };
      const span = absenceSpan(from ?? before.period.start, to ?? before.period.end, merged.startsPm, merged.endsAm);
      await this.absences.save({ ...merged, ...span });
      const after = { ...merged, ...span, version: before.version + 1 };
      await this.audit.record({ action: 'people.absence.update', resource: 'absence', resourceId: absenceId, before, after });
      const event = absenceEvent(before, after);
      if (event) await this.events.record(event);
      return absenceView(after);
    });
  }
}
