import { Global, Module, type Provider } from '@nestjs/common';
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

const ADAPTERS: Provider[] = [
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

const USE_CASES = [
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
 * Global: every context to the right reads the program. Needs `ScheduleOpener` and `ObservedStays` from a global module:
 * assignments implements them, which program can't import.
 */
@Global()
@Module({ providers: [...ADAPTERS, ProgramKeeper, ...USE_CASES], exports: [...ADAPTERS, ProgramKeeper, ...USE_CASES] })
export class ProgramModule {}
