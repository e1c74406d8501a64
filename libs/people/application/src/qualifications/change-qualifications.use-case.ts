import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, Events, newId, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { lastDayOf, planQualification, type Qualification, type QualificationFields, type QualificationType } from '@housestaff/people/domain';
import { assertVersion, ProgramKeeper } from '@housestaff/program/application';
import { UnknownReference } from '@housestaff/program/domain';
import { Persons } from '../ports/persons';
import { Qualifications } from '../ports/qualifications';
import { QualificationKeeper } from './qualification-keeper';
import { qualificationView, type QualificationView } from './qualification-view';

/** Told when somebody gets a certification or procedure, or it is changed or removed. */
export const QUALIFICATION_CHANGED = 'people.certification.changed';

export interface AddQualification {
  readonly programId: Id;
  readonly personId: Id;
  readonly typeId: Id;
  readonly issued: LocalDate;
  /** Left out: as long as its type lasts. */
  readonly expires?: LocalDate | null;
  readonly level?: Qualification['level'];
  readonly note?: string;
}

export interface ChangeQualification {
  readonly qualificationId: Id;
  readonly expectedVersion: number;
  readonly changes: Partial<QualificationFields>;
}

/** What people have. */
@Injectable()
export class ChangeQualificationsUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly qualifications: Qualifications,
    private readonly persons: Persons,
    private readonly own: QualificationKeeper,
    private readonly keeper: ProgramKeeper,
    private readonly events: Events,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, UnknownReference, InvalidValue, ExpiresBeforeIssued, QualificationCovered. */
  add(command: AddQualification): Promise<QualificationView> {
    return this.uow.run(async () => {
      const { programId, personId, typeId } = command;
      await this.keeper.program(programId);
      if ((await this.persons.findById(personId))?.programId !== programId) throw new UnknownReference('personId', 'person', personId);
      const type = await this.own.typeOf(programId, typeId);
      const planned = { ...planQualification(fieldsOf(command, type), type), ...{ id: newId(this.clock), programId, personId, typeId, version: 1 } };
      await this.own.assertOwn(planned, type.name);
      await this.qualifications.add(planned);
      await this.audit.record({ action: 'people.qualification.add', resource: 'qualification', resourceId: planned.id, after: planned });
      await this.events.record({ kind: QUALIFICATION_CHANGED, programId, resource: 'qualification', resourceId: planned.id, personIds: [personId] });
      return this.view(planned.id);
    });
  }

  /** Throws NotFound, StaleVersion, InvalidValue, ExpiresBeforeIssued, QualificationCovered. */
  change({ qualificationId, expectedVersion, changes }: ChangeQualification): Promise<QualificationView> {
    return this.uow.run(async () => {
      const before = await this.own.qualification(qualificationId);
      assertVersion('qualification', before, expectedVersion);
      const type = await this.own.type(before.typeId);
      const after = { ...before, ...planQualification({ ...before, ...changes }, type) };
      await this.own.assertOwn(after, type.name);
      await this.qualifications.save(after);
      await this.audit.record({ action: 'people.qualification.change', resource: 'qualification', resourceId: qualificationId, before, after });
      await this.events.record({ kind: QUALIFICATION_CHANGED, programId: before.programId, resource: 'qualification', resourceId: qualificationId, personIds: [before.personId] });
      return this.view(qualificationId);
    });
  }

  /** Throws NotFound. */
  remove(qualificationId: Id): Promise<void> {
    return this.uow.run(async () => {
      const before = await this.own.qualification(qualificationId);
      await this.qualifications.remove(qualificationId);
      await this.audit.record({ action: 'people.qualification.remove', resource: 'qualification', resourceId: qualificationId, before });
      await this.events.record({ kind: QUALIFICATION_CHANGED, programId: before.programId, resource: 'qualification', resourceId: qualificationId, personIds: [before.personId] });
    });
  }

  private async view(id: Id): Promise<QualificationView> {
    const { one, all, zone } = await this.own.named(id);
    return qualificationView(one, all, zone, this.clock);
  }
}

function fieldsOf({ issued, expires, level = null, note = '' }: AddQualification, { lastsMonths }: Pick<QualificationType, 'lastsMonths'>): QualificationFields {
  const usual = lastsMonths === null ? null : lastDayOf(issued, lastsMonths);
  return { issued, level, note, expires: expires === undefined ? usual : expires };
}
