import { Injectable } from '@nestjs/common';
import type { Id } from '@housestaff/kernel';
import { isCovered, QualificationCovered, type Qualification, type QualificationNeed } from '@housestaff/people/domain';
import { Activities, ProgramKeeper, Rotations } from '@housestaff/program/application';
import { UnknownReference } from '@housestaff/program/domain';
import { Qualifications, type NamedQualification, type NamedType } from '../ports/qualifications';

/** Finds types and qualifications that the actor may work with, and what they may say. Call within a unit of work. */
@Injectable()
export class QualificationKeeper {
  constructor(
    private readonly qualifications: Qualifications,
    private readonly keeper: ProgramKeeper,
    private readonly rotations: Rotations,
    private readonly activities: Activities,
  ) {}

  /** Throws NotFound. */
  async type(id: Id): Promise<NamedType> {
    return this.keeper.own('qualification type', id, await this.qualifications.findType(id));
  }

  /** Throws NotFound. */
  async qualification(id: Id): Promise<NamedQualification> {
    return this.keeper.own('qualification', id, await this.qualifications.findById(id));
  }

  /** As stored. Throws NotFound. */
  async named(id: Id): Promise<{ one: NamedQualification; all: NamedQualification[]; zone: string }> {
    const one = await this.qualification(id);
    const { zone } = await this.keeper.program(one.programId);
    return { one, all: await this.qualifications.ofProgram(one.programId, one.personId), zone };
  }

  /** Throws UnknownReference for what isn't of this program. */
  async assertNeeds(programId: Id, needs: readonly QualificationNeed[]): Promise<void> {
    if (needs.length === 0) return;
    const rotations = new Set((await this.rotations.ofProgram(programId)).map(({ id }) => id));
    const activities = new Set((await this.activities.ofProgram(programId)).map(({ id }) => id));
    needs.forEach(({ kind, id }, n) => {
      if (!(kind === 'rotation' ? rotations : activities).has(id)) throw new UnknownReference(`requiredBy[${n}].id`, kind, id);
    });
  }

  /** Throws QualificationCovered when it says nothing that another of the same person and type doesn't. */
  async assertOwn(planned: Qualification, typeName: string): Promise<void> {
    const others = (await this.qualifications.ofProgram(planned.programId, planned.personId)).filter((one) => one.id !== planned.id && one.typeId === planned.typeId);
    const clash = others.find((one) => isCovered(planned, one));
    if (clash) throw new QualificationCovered(typeName, planned, clash);
  }

  /** A type of the program. Throws UnknownReference. */
  async typeOf(programId: Id, typeId: Id): Promise<NamedType> {
    const type = await this.qualifications.findType(typeId);
    if (type?.programId !== programId) throw new UnknownReference('typeId', 'qualification type', typeId);
    return type;
  }
}
