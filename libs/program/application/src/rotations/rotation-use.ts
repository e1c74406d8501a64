import { Injectable } from '@nestjs/common';
import { addDays, Clock, dayWords, localDateOf, type LocalDate } from '@housestaff/kernel';
import { RotationInUse, type AcademicYear, type Rotation } from '@housestaff/program/domain';
import { AcademicYears, Requirements } from '../ports/academic-years';
import { RotationStays } from '../ports/rotation-stays';
import { ProgramKeeper } from '../programs/program-keeper';

/** What still counts on a rotation, from today on: published stays, confirmed requirements and coverage. */
@Injectable()
export class RotationUse {
  constructor(
    private readonly years: AcademicYears,
    private readonly requirements: Requirements,
    private readonly stays: RotationStays,
    private readonly keeper: ProgramKeeper,
    private readonly clock: Clock,
  ) {}

  /** Throws RotationInUse naming each use. */
  async assertUnused(rotation: Rotation): Promise<void> {
    const { zone } = await this.keeper.program(rotation.programId);
    const today = localDateOf(this.clock.now().getTime(), zone);
    const uses = [...(await this.staysFrom(rotation, today)), ...(await this.demandsFrom(rotation, today))];
    if (uses.length > 0) throw new RotationInUse(rotation, uses);
  }

  private async staysFrom({ id }: Rotation, today: LocalDate): Promise<string[]> {
    const { stays, until } = await this.stays.from(id, today);
    return until === null ? [] : [`${stays} published ${stays === 1 ? 'stay' : 'stays'} up to ${dayWords(addDays(until, -1))}`];
  }

  private async demandsFrom({ id, programId }: Rotation, today: LocalDate): Promise<string[]> {
    const years = (await this.years.ofProgram(programId)).filter((year) => year.period.end > today);
    const found: string[] = [];
    for (const year of years) found.push(...(await this.demandsOf(id, year)));
    return found;
  }

  private async demandsOf(rotationId: string, year: AcademicYear): Promise<string[]> {
    const { requirements, coverage } = await this.requirements.ofYear(year.id);
    const own = requirements.filter((one) => one.rotationId === rotationId && one.status === 'confirmed' && (one.minBlocks > 0 || (one.targetBlocks ?? 0) > 0));
    const covered = coverage.some((one) => one.rotationId === rotationId && one.status === 'confirmed' && one.minPeople > 0);
    return [...own.map((one) => `the requirement of PGY-${one.pgy} in ${year.name}`), ...(covered ? [`the coverage of ${year.name}`] : [])];
  }
}
