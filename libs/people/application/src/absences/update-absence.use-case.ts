import { Injectable } from '@nestjs/common';
import { AuditTrail, Events, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { absenceSpan, assertOffered, assertStatusChange, type Absence } from '@housestaff/people/domain';
import { assertVersion, ProgramKeeper } from '@housestaff/program/application';
import { LeaveDesk } from '../leave/leave-desk';
import { absenceEvent } from '../notices/absence-events';
import { Absences, UNANSWERED, type LeaveAnswer, type NamedAbsence } from '../ports/absences';
import { absenceView, type AbsenceView } from './absence-view';
import { withoutReason } from './without-reason';

export interface UpdateAbsence {
  readonly absenceId: Id;
  readonly expectedVersion: number;
  readonly changes: Partial<Pick<Absence, 'kind' | 'startsPm' | 'endsAm' | 'status' | 'blocking' | 'countsAway' | 'note' | 'source'>> & {
    readonly from?: LocalDate;
    readonly to?: LocalDate;
  };
  /** Of leave that is approved, or becomes so: keys of the rules that it may break. */
  readonly despite?: readonly string[];
}

/** Changes leave. Leave that a person changes counts as theirs: importing again leaves it alone. */
@Injectable()
export class UpdateAbsenceUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly absences: Absences,
    private readonly desk: LeaveDesk,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** Throws NotFound, OwnLeave, StaleVersion, StatusNotAllowed, AbsenceBackwards, AbsenceEmpty, KindNotOffered, LeaveOverlaps, LeaveBreaksRules. */
  execute({ absenceId, expectedVersion, changes: { from, to, ...changes }, despite }: UpdateAbsence): Promise<AbsenceView> {
    return this.uow.run(async () => {
      const before = this.keeper.own('absence', absenceId, await this.absences.lock(absenceId));
      if (changes.source !== 'import') this.desk.assertMayAnswer(before);
      assertVersion('absence', before, expectedVersion);
      if (changes.status) assertStatusChange(before.status, changes.status);
      const merged = { ...before, ...this.answerTo(before, changes.status), source: 'manual' as const, ...changes };
      const after = { ...merged, ...absenceSpan(from ?? before.period.start, to ?? before.period.end, merged.startsPm, merged.endsAm) };
      if (changes.source !== 'import') await this.check(before, after, despite);
      await this.absences.save(after);
      return this.told(before, { ...after, version: before.version + 1 });
    });
  }

  private answerTo(before: NamedAbsence, status: Absence['status'] = before.status): LeaveAnswer {
    if (status === before.status) return before;
    return status === 'requested' || status === 'anticipated' ? UNANSWERED : this.desk.answer('');
  }

  private async check(before: NamedAbsence, after: NamedAbsence, despite?: readonly string[]): Promise<void> {
    if (after.kind !== before.kind) assertOffered(after.kind, await this.desk.settingsOf(before.programId));
    if (after.status === 'denied' || after.status === 'cancelled' || !isOtherwise(before, after)) return;
    await this.absences.holdProgram(before.programId);
    const person = await this.desk.personOn(before);
    await this.desk.assertFree(person, after);
    if (after.status === 'approved') await this.desk.assertAccepted(person, { ...after, askedOn: after.requestedOn }, despite);
  }

  private async told(before: NamedAbsence, after: NamedAbsence): Promise<AbsenceView> {
    await this.audit.record({ action: 'people.absence.update', resource: 'absence', resourceId: before.id, before: withoutReason(before), after: withoutReason(after) });
    const event = absenceEvent(before, after);
    if (event) await this.events.record(event);
    return absenceView(after);
  }
}

/** Whether it takes other time, or stands where it didn't. */
function isOtherwise(before: NamedAbsence, after: NamedAbsence): boolean {
  const read = ({ kind, status, period, startsPm, endsAm, blocking }: NamedAbsence): string => JSON.stringify([kind, status, period.start, period.end, startsPm, endsAm, blocking]);
  return read(before) !== read(after);
}
