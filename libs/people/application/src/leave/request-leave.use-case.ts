import { Injectable } from '@nestjs/common';
import { addDays, AuditTrail, Clock, Events, InvalidValue, newId, UnitOfWork, type LocalDate } from '@housestaff/kernel';
import { absenceSpan, assertMayAsk, assertOffered, LeaveInThePast, leaveKind, type Absence, type AbsenceKind, type LeaveKind, type Person } from '@housestaff/people/domain';
import { absenceView, type AbsenceView } from '../absences/absence-view';
import { withoutReason } from '../absences/without-reason';
import { absenceEvent } from '../notices/absence-events';
import { Absences, UNANSWERED } from '../ports/absences';
import { LeaveCheck, type CheckedLeave, type LeaveCheckView } from './leave-check';
import { LeaveDesk } from './leave-desk';

export interface AskForLeave {
  readonly kind: AbsenceKind;
  readonly from: LocalDate;
  /** The first day back. */
  readonly to: LocalDate;
  readonly startsPm?: boolean;
  readonly endsAm?: boolean;
}

export interface RequestLeave extends AskForLeave {
  readonly note?: string;
}

/** How long ago leave that nobody foresees may have begun. */
const DAYS_BACK = 30;
const DAYS_AHEAD = 730;

/** What whoever is signed in asks for themselves, checked as far as no store is needed. Call within a unit of work. */
@Injectable()
export class OwnRequests {
  constructor(private readonly desk: LeaveDesk) {}

  /** Throws AbsenceBackwards, AbsenceEmpty, KindNotOffered, LeaveInThePast, InvalidValue, LeaveOverlaps. */
  async take({ kind, from, to, startsPm = false, endsAm = false }: AskForLeave): Promise<{ person: Person; asked: CheckedLeave }> {
    const span = absenceSpan(from, to, startsPm, endsAm);
    const person = await this.desk.self();
    const settings = await this.desk.settingsOf(person.programId);
    assertOffered(kind, settings);
    const chosen = leaveKind(settings, kind);
    const askedOn = await this.desk.today(person.programId);
    assertInReach(chosen, from, to, askedOn);
    const asked = { id: null, personId: person.id, kind, ...span, blocking: chosen.blocking, countsAway: chosen.countsAway, askedOn };
    await this.desk.assertFree(person, asked);
    return { person, asked };
  }
}

function assertInReach({ unforeseen }: LeaveKind, from: LocalDate, to: LocalDate, today: LocalDate): void {
  const earliest = unforeseen ? addDays(today, -DAYS_BACK) : today;
  if (from < earliest) throw new LeaveInThePast(from, earliest);
  if (to > addDays(today, DAYS_AHEAD)) throw new InvalidValue('to', to, 'a day within two years');
}

/** Asks for leave for oneself. The program's rules may approve it at once. */
@Injectable()
export class RequestLeaveUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly absences: Absences,
    private readonly requests: OwnRequests,
    private readonly desk: LeaveDesk,
    private readonly check: LeaveCheck,
    private readonly audit: AuditTrail,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws as `OwnRequests.take` does, NotFound, OutsideWindow, BlackedOut, OverQuota. */
  execute({ note = '', ...wanted }: RequestLeave): Promise<AbsenceView> {
    return this.uow.run(async () => {
      await this.absences.holdProgram((await this.desk.self()).programId);
      const { person, asked } = await this.requests.take(wanted);
      const found = await this.check.of(person, asked);
      assertMayAsk(found.breaches);
      const absence = { ...this.absenceOf(person, asked, note), ...this.answerTo(found) };
      await this.absences.add(absence);
      await this.audit.record({ action: 'people.absence.request', resource: 'absence', resourceId: absence.id, after: withoutReason(absence) });
      const event = absenceEvent(null, absence);
      if (event) await this.events.record(event);
      return absenceView(absence);
    });
  }

  private answerTo({ approvesItself }: LeaveCheckView) {
    return approvesItself ? { status: 'approved' as const, ...this.desk.byRule() } : { status: 'requested' as const, ...UNANSWERED };
  }

  private absenceOf({ programId, displayName }: Person, { askedOn, ...asked }: CheckedLeave, note: string): Absence & { personName: string; requestedOn: LocalDate } {
    const usual = { status: 'requested' as const, source: 'manual' as const, importBatchId: null, version: 1 };
    return { ...usual, ...asked, id: newId(this.clock), programId, note: note.trim(), personName: displayName, requestedOn: askedOn };
  }
}
