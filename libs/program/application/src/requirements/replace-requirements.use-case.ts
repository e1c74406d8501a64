import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, Events, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { checkCoverage, checkRequirements, sortedPgys, type AcademicYear, type CoverageInput, type RequirementInput, type RequirementStatus } from '@housestaff/program/domain';
import { AcademicYears, Requirements } from '../ports/academic-years';
import { Rotations } from '../ports/program-parts';
import { assertVersion, ProgramKeeper } from '../programs/program-keeper';
import { SETUP_CHANGED } from '../programs/setup-changed';
import type { YearDemands } from './year-demands';

export interface ReplaceRequirements {
  readonly yearId: Id;
  /** The academic year's version. */
  readonly expectedVersion: number;
  readonly requirements: readonly RequirementInput[];
  readonly coverage: readonly CoverageInput[];
  /** False: they stay proposals that nothing enforces. */
  readonly confirm: boolean;
}

/** Replaces all that the year asks for, once it is checked against itself and the year. */
@Injectable()
export class ReplaceRequirementsUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly years: AcademicYears,
    private readonly demands: Requirements,
    private readonly rotations: Rotations,
    private readonly keeper: ProgramKeeper,
    private readonly news: Events,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(command: ReplaceRequirements): Promise<YearDemands> {
    return this.uow.run(async () => {
      const year = await this.keeper.year(command.yearId);
      assertVersion('academic year', year, command.expectedVersion);
      const rotations = await this.rotations.ofProgram(year.programId);
      checkRequirements(year, rotations, command.requirements);
      checkCoverage(year, rotations, command.coverage);
      return this.store(year, command, command.confirm ? 'confirmed' : 'observed');
    });
  }

  private async store(year: AcademicYear, rows: Pick<ReplaceRequirements, 'requirements' | 'coverage'>, status: RequirementStatus): Promise<YearDemands> {
    const before = await this.demands.ofYear(year.id);
    const requirements = rows.requirements.map((row) => ({ ...row, id: newId(this.clock), status }));
    const coverage = rows.coverage.map((row) => ({ ...row, pgys: sortedPgys(row.pgys), id: newId(this.clock), status }));
    await this.years.touch(year);
    await this.demands.replace(year, requirements, coverage);
    await this.audit.record({ action: 'program.requirements.replace', resource: 'academic-year', resourceId: year.id, before, after: { requirements, coverage } });
    await this.news.record({ kind: SETUP_CHANGED, programId: year.programId, resource: 'academic-year', resourceId: year.id });
    return { requirements, coverage, version: year.version + 1 };
  }
}
