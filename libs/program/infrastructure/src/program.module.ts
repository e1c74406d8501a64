import { Module, type Provider } from '@nestjs/common';
import {
  AcademicYears,
  Activities,
  AddHolidayUseCase,
  CreateActivityUseCase,
  CreateProgramUseCase,
  CreateRotationUseCase,
  CreateYearUseCase,
  GetProgramQuery,
  GetRequirementsQuery,
  GetRotationQuery,
  Holidays,
  ListActivitiesQuery,
  ListHolidaysQuery,
  ListProgramsQuery,
  ListRotationsQuery,
  ListYearsQuery,
  ObserveRequirementsUseCase,
  OpenOrganizationUseCase,
  Organizations,
  ProgramCatalog,
  ProgramKeeper,
  Programs,
  RemoveHolidayUseCase,
  ReplaceBlocksUseCase,
  ReplaceRequirementsUseCase,
  Requirements,
  Rotations,
  SetPatternUseCase,
  Sites,
  UpdateActivityUseCase,
  UpdateProgramUseCase,
  UpdateRotationUseCase,
} from '@housestaff/program/application';
import { SqlAcademicYears } from './persistence/sql-academic-years';
import { SqlActivities } from './persistence/sql-activities';
import { SqlHolidays } from './persistence/sql-holidays';
import { SqlProgramCatalog } from './persistence/sql-program-catalog';
import { SqlOrganizations, SqlPrograms, SqlSites } from './persistence/sql-programs';
import { SqlRequirements } from './persistence/sql-requirements';
import { SqlRotations } from './persistence/sql-rotations';

export const PROGRAM_ADAPTERS: Provider[] = [
  { provide: AcademicYears, useClass: SqlAcademicYears },
  { provide: Activities, useClass: SqlActivities },
  { provide: Holidays, useClass: SqlHolidays },
  { provide: Organizations, useClass: SqlOrganizations },
  { provide: ProgramCatalog, useClass: SqlProgramCatalog },
  { provide: Programs, useClass: SqlPrograms },
  { provide: Requirements, useClass: SqlRequirements },
  { provide: Rotations, useClass: SqlRotations },
  { provide: Sites, useClass: SqlSites },
];

export const PROGRAM_USE_CASES = [
  AddHolidayUseCase,
  CreateActivityUseCase,
  CreateProgramUseCase,
  CreateRotationUseCase,
  CreateYearUseCase,
  GetProgramQuery,
  GetRequirementsQuery,
  GetRotationQuery,
  ListActivitiesQuery,
  ListHolidaysQuery,
  ListProgramsQuery,
  ListRotationsQuery,
  ListYearsQuery,
  ObserveRequirementsUseCase,
  OpenOrganizationUseCase,
  RemoveHolidayUseCase,
  ReplaceBlocksUseCase,
  ReplaceRequirementsUseCase,
  SetPatternUseCase,
  UpdateActivityUseCase,
  UpdateProgramUseCase,
  UpdateRotationUseCase,
];

/**
 * Needs the app to bind `ScheduleOpener` and `ObservedStays` in a global module: assignments implements them, which
 * program can't import.
 */
@Module({
  providers: [...PROGRAM_ADAPTERS, ProgramKeeper, ...PROGRAM_USE_CASES],
  exports: [...PROGRAM_ADAPTERS, ProgramKeeper, ...PROGRAM_USE_CASES],
})
export class ProgramModule {}
