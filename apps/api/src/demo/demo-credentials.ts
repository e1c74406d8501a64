import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '@housestaff/kernel';
import { ChangeQualificationsUseCase, ChangeTypesUseCase, type AddQualification } from '@housestaff/people/application';
import type { CompetencyLevel, QualificationNeed, TypeFields } from '@housestaff/people/domain';
import { RESIDENTS } from './demo-cast';
import type { DemoProgram } from './demo-program';

const LASTS = 24;
/** By PGY. */
const LINES: readonly CompetencyLevel[] = ['observes', 'supervised', 'independent'];
/** Hers is over, and nobody noticed. */
const EXPIRED = 'Fontaine';
/** Hers ends within a month. */
const SOON = 'Osei';

/** What the demo program asks for, and who has it: one is over, one ends soon. */
@Injectable()
export class DemoCredentialsMaker {
  constructor(
    private readonly types: ChangeTypesUseCase,
    private readonly qualifications: ChangeQualificationsUseCase,
  ) {}

  async make({ programId, year, ids }: DemoProgram, today: LocalDate): Promise<void> {
    const type = async (family: TypeFields['family'], name: string, lastsMonths: number | null, ...rotations: string[]) => {
      const requiredBy = rotations.map((code): QualificationNeed => ({ kind: 'rotation', id: ids.rotation(code), leastLevel: null }));
      return (await this.types.add({ programId, fields: { family, name, lastsMonths, requiredBy } })).id;
    };
    const bls = await type('certification', 'BLS', LASTS);
    const acls = await type('certification', 'ACLS', LASTS, 'ICU');
    const nrp = await type('certification', 'NRP', LASTS, 'OB');
    const lines = await type('procedure', 'Central lines', null);
    const has = (family: string, given: Omit<AddQualification, 'programId' | 'personId'>) => this.qualifications.add({ programId, personId: ids.person(family), ...given });
    const before = addDays(year.period.start, -60);
    for (const { family, pgy } of RESIDENTS) {
      await has(family, { typeId: bls, issued: before, ...(family === SOON ? { expires: addDays(today, 20) } : {}) });
      await has(family, { typeId: acls, issued: before });
      if (pgy < 3) await has(family, { typeId: nrp, issued: before });
      await has(family, { typeId: lines, issued: before, level: LINES[pgy - 1] });
    }
    await has(EXPIRED, { typeId: nrp, issued: addDays(today, -750), expires: addDays(today, -20), note: 'Course booked' });
  }
}
