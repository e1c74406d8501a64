import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, Events, newId, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { absenceSpan, KindNotOffered, leaveKind, type Absence, type AbsenceKind, type LeaveSettings } from '@housestaff/people/domain';
import { ProgramKeeper } from '@housestaff/program/application';
import { UnknownReference } from '@housestaff/program/domain';
import { absenceEvent } from '../notices/absence-events';
import { Absences } from '../ports/absences';
import { LeaveSettingsOfPrograms } from '../ports/leave-settings';
import { Persons } from '../ports/persons';
import { absenceView, type AbsenceView } from './absence-view';

type Optional = Partial<Pick<Absence, 'startsPm' | 'endsAm' | 'status' | 'blocking' | 'countsAway' | 'note' | 'source' | 'importBatchId'>>;

export interface CreateAbsence extends Optional {
  readonly programId: Id;
  readonly personId: Id;
  readonly kind: AbsenceKind;
  readonly from: LocalDate;
  /** The first day back. */
  readonly to: LocalDate;
}

@Injectable()
export class CreateAbsenceUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly absences: Absences,
    private readonly persons: Persons,
    private readonly settings: LeaveSettingsOfPrograms,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, AbsenceBackwards, AbsenceEmpty, UnknownReference, and KindNotOffered unless it is imported. */
  async execute(command: CreateAbsence): Promise<AbsenceView> {
    const span = absenceSpan(command.from, command.to, command.startsPm ?? false, command.endsAm ?? false);
    return this.uow.run(async () => {
      await this.keeper.program(command.programId);
      const person = await this.persons.findById(command.personId);
      if (person?.programId !== command.programId) throw new UnknownReference('personId', 'person', command.personId);
      const settings = await this.settings.ofProgram(command.programId);
      if (command.source !== 'import') assertOffered(command.kind, settings);
      const absence = { ...absenceOf(command, settings), ...span, id: newId(this.clock), version: 1 };
      await this.absences.add(absence);
      await this.audit.record({ action: 'people.absence.create', resource: 'absence', resourceId: absence.id, after: absence });
      const event = absenceEvent(null, absence);
      if (event) await this.events.record(event);
      return absenceView({ ...absence, personName: person.displayName });
    });
  }
}

export function assertOffered(kind: AbsenceKind, settings: LeaveSettings): void {
  const chosen = leaveKind(settings, kind);
  if (!chosen.offered) throw new KindNotOffered(chosen, settings.kinds.filter((one) => one.offered));
}

/** What is left out is usual: asked for by hand, and what the program's leave settings say of the kind. */
function absenceOf(command: CreateAbsence, settings: LeaveSettings): Omit<Absence, 'id' | 'period' | 'startsPm' | 'endsAm' | 'version'> {
  const usual = leaveKind(settings, command.kind);
  const { programId, personId, kind, status = 'requested', blocking = usual.blocking, countsAway = usual.countsAway, note = '', source = 'manual', importBatchId = null } = command;
  return { programId, personId, kind, status, blocking, countsAway, note, source, importBatchId };
}
