import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { FamilyFixed, planType, QualificationTypeInUse, type TypeFields } from '@housestaff/people/domain';
import { assertVersion, ProgramKeeper } from '@housestaff/program/application';
import { Qualifications, type NamedType } from '../ports/qualifications';
import { QualificationKeeper } from './qualification-keeper';

export interface AddQualificationType {
  readonly programId: Id;
  readonly fields: TypeFields;
}

export interface ChangeQualificationType {
  readonly typeId: Id;
  readonly expectedVersion: number;
  readonly changes: Partial<TypeFields>;
}

/** The types of a program, and what asks for them. */
@Injectable()
export class ChangeTypesUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly qualifications: Qualifications,
    private readonly own: QualificationKeeper,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, InvalidValue, UnknownReference, DuplicateQualificationType. */
  add({ programId, fields }: AddQualificationType): Promise<NamedType> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const type = { ...planType(fields), id: newId(this.clock), programId, version: 1 };
      await this.own.assertNeeds(programId, type.requiredBy);
      await this.qualifications.addType(type);
      await this.audit.record({ action: 'people.qualification-type.add', resource: 'qualification type', resourceId: type.id, after: type });
      return this.own.type(type.id);
    });
  }

  /** Throws NotFound, StaleVersion, InvalidValue, UnknownReference, DuplicateQualificationType, FamilyFixed. */
  change({ typeId, expectedVersion, changes }: ChangeQualificationType): Promise<NamedType> {
    return this.uow.run(async () => {
      const before = await this.own.type(typeId);
      assertVersion('qualification type', before, expectedVersion);
      const after = { ...before, ...planType({ ...before, ...changes }) };
      if (after.family !== before.family && before.held > 0) throw new FamilyFixed(before.name, before.held);
      await this.own.assertNeeds(before.programId, after.requiredBy);
      await this.qualifications.saveType(after);
      await this.audit.record({ action: 'people.qualification-type.change', resource: 'qualification type', resourceId: typeId, before, after });
      return this.own.type(typeId);
    });
  }

  /** Throws NotFound, and QualificationTypeInUse while somebody has it or something asks for it. */
  remove(typeId: Id): Promise<void> {
    return this.uow.run(async () => {
      const type = await this.own.type(typeId);
      if (type.held > 0 || type.requiredBy.length > 0) throw new QualificationTypeInUse(type, type.held, type.requiredBy.map(({ name }) => name));
      await this.qualifications.removeType(typeId);
      await this.audit.record({ action: 'people.qualification-type.remove', resource: 'qualification type', resourceId: typeId, before: type });
    });
  }
}
