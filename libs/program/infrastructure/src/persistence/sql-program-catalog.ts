import { Injectable } from '@nestjs/common';
import { NotFound, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { AcademicYears, Activities, Holidays, InstitutionalEvents, ProgramCatalog, Programs, Requirements, Rotations, type ProgramCatalogEntry, type YearCatalog } from '@housestaff/program/application';

@Injectable()
export class SqlProgramCatalog extends ProgramCatalog {
  constructor(
    private readonly tenant: TenantContext,
    private readonly programs: Programs,
    private readonly years: AcademicYears,
    private readonly holidays: Holidays,
    private readonly events: InstitutionalEvents,
    private readonly activities: Activities,
    private readonly rotations: Rotations,
    private readonly requirements: Requirements,
  ) {
    super();
  }

  async load(programId: Id): Promise<ProgramCatalogEntry> {
    const program = await this.programs.findById(programId);
    if (!program) throw new NotFound('program', programId);
    return {
      program,
      years: await this.years.ofProgram(programId),
      holidays: await this.holidays.ofProgram(programId),
      events: await this.events.ofProgram(programId),
      activities: await this.activities.ofProgram(programId),
      rotations: await this.rotations.ofProgram(programId),
    };
  }

  async loadForYear(academicYearId: Id): Promise<YearCatalog> {
    const year = await this.years.findById(academicYearId);
    if (!year) throw new NotFound('academic year', academicYearId);
    const { program, holidays, events, activities, rotations } = await this.load(year.programId);
    return { program, year, holidays, events, activities, rotations, ...(await this.requirements.ofYear(academicYearId)) };
  }

  async revision(programId: Id): Promise<string> {
    const [row] = await this.tenant.query<{ revision: string }>(REVISION, [programId]);
    return row?.revision ?? '';
  }
}

/** Blocks, requirements and coverage count in their year's version, patterns in their rotation's. */
const REVISION = `
  select concat_ws('/',
    (select version from program.program where id = $1),
    (select concat(count(*), '.', sum(version), '.', max(changed_at)) from program.academic_year where program_id = $1),
    (select concat(count(*), '.', sum(version), '.', max(changed_at)) from program.holiday where program_id = $1),
    (select concat(count(*), '.', sum(version), '.', max(changed_at)) from program.activity where program_id = $1),
    (select concat(count(*), '.', sum(version), '.', max(changed_at)) from program.rotation where program_id = $1),
    (select concat(count(*), '.', sum(version), '.', max(changed_at)) from program.institutional_event where program_id = $1),
    (select concat(sum(version), '.', max(changed_at)) from program.site
      where id in (select site_id from program.rotation where program_id = $1))
  ) as revision`;
