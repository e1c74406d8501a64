import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, Events, newId, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { absenceSpan, assertOffered, leaveKind, type Absence, type AbsenceKind, type LeaveSettings, type Person } from '@housestaff/people/domain';
import { LeaveDesk } from '../leave/leave-desk';
import { absenceEvent } from '../notices/absence-events';
import { Absences, UNANSWERED, type NamedAbsence } from '../ports/absences';
import { absenceView, type AbsenceView } from './absence-view';
import { withoutReason } from './without-reason';

type Optional = Partial<Pick<Absence, 'startsPm' | 'endsAm' | 'status' | 'blocking' | 'countsAway' | 'note' | 'source' | 'importBatchId'>>;

export interface CreateAbsence extends Optional {
  readonly programId: Id;
  readonly personId: Id;
  readonly kind: AbsenceKind;
  readonly from: LocalDate;
  /** The first day back. */
  readonly to: LocalDate;
  /** Of leave that is approved at once: keys of the rules that it may break. */
  readonly despite?: readonly string[];
  /** It is how it is, and held to no rule: what an import or a seed brings. */
  readonly asItIs?: boolean;
}

/** Enters leave for somebody. */
@Injectable()
export class CreateAbsenceUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly absences: Absences,
    private readonly desk: LeaveDesk,
    private readonly audit: AuditTrail,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, AbsenceBackwards, AbsenceEmpty, UnknownReference, and unless it is imported KindNotOffered, OwnLeave, LeaveOverlaps, LeaveBreaksRules. */
  async execute(command: CreateAbsence): Promise<AbsenceView> {
    const span = absenceSpan(command.from, command.to, command.startsPm ?? false, command.endsAm ?? false);
    return this.uow.run(async () => {
      const person = await this.desk.personOf(command.programId, command.personId);
      const settings = await this.desk.settingsOf(command.programId);
      const fields = absenceOf(command, settings);
      const answered = fields.status === 'approved' || fields.status === 'denied' ? this.desk.answer('') : UNANSWERED;
      const absence = { ...fields, ...span, ...answered, id: newId(this.clock), version: 1, requestedOn: await this.desk.today(command.programId), personName: person.displayName };
      if (command.source !== 'import' && !command.asItIs) await this.check(person, absence, settings, command.despite);
      await this.absences.add(absence);
      await this.audit.record({ action: 'people.absence.create', resource: 'absence', resourceId: absence.id, after: withoutReason(absence) });
      const event = absenceEvent(null, absence);
      if (event) await this.events.record(event);
      return absenceView(absence);
    });
  }

  private async check(person: Person, absence: NamedAbsence, settings: LeaveSettings, despite?: readonly string[]): Promise<void> {
    assertOffered(absence.kind, settings);
    if (absence.status !== 'requested') this.desk.assertMayAnswer(absence);
    await this.absences.holdProgram(person.programId);
    if (absence.status === 'denied' || absence.status === 'cancelled') return;
    await this.desk.assertFree(person, absence);
    if (absence.status === 'approved') await this.desk.assertAccepted(person, { ...absence, id: null, askedOn: absence.requestedOn }, despite);
  }
}

/** What is left out is usual: asked for by hand, and what the program's leave settings say of the kind. */
function absenceOf(command: CreateAbsence, settings: LeaveSettings): Omit<Absence, 'id' | 'period' | 'startsPm' | 'endsAm' | 'version'> {
  const usual = leaveKind(settings, command.kind);
  const { programId, personId, kind, status = 'requested', blocking = usual.blocking, countsAway = usual.countsAway, note = '', source = 'manual', importBatchId = null } = command;
  return { programId, personId, kind, status, blocking, countsAway, note, source, importBatchId };
}
