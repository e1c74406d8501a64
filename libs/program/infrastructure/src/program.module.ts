import { Global, Module, type Provider } from '@nestjs/common';
import {
  AcademicYears,
  Activities,
  AddEventUseCase,
  AddHolidayUseCase,
  AddSiteUseCase,
  ChangeEventUseCase,
  ChangeSiteUseCase,
  CreateActivityUseCase,
  CreateProgramUseCase,
  CreateRotationUseCase,
  CreateYearUseCase,
  GetProgramQuery,
  GetRequirementsQuery,
  GetRotationQuery,
  Holidays,
  InstitutionalEvents,
  ListActivitiesQuery,
  ListEventsQuery,
  ListHolidaysQuery,
  ListProgramsQuery,
  ListRotationsQuery,
  ListSitesQuery,
  ListYearsQuery,
  ObserveRequirementsUseCase,
  OpenOrganizationUseCase,
  Organizations,
  ProgramCatalog,
  ProgramKeeper,
  Programs,
  RemoveEventUseCase,
  RemoveHolidayUseCase,
  RemoveSiteUseCase,
  ReplaceBlocksUseCase,
  ReplaceRequirementsUseCase,
  Requirements,
  RotationUse,
  Rotations,
  SetPatternUseCase,
  SiteKeeper,
  Sites,
  UpdateActivityUseCase,
  UpdateProgramUseCase,
  UpdateRotationUseCase,
} from '@housestaff/program/application';
import { SqlAcademicYears } from './persistence/sql-academic-years';
import { SqlActivities } from './persistence/sql-activities';
import { SqlHolidays } from './persistence/sql-holidays';
import { SqlInstitutionalEvents } from './persistence/sql-institutional-events';
import { SqlProgramCatalog } from './persistence/sql-program-catalog';
import { SqlOrganizations, SqlPrograms } from './persistence/sql-programs';
import { SqlRequirements } from './persistence/sql-requirements';
import { SqlRotations } from './persistence/sql-rotations';
import { SqlSites } from './persistence/sql-sites';

const ADAPTERS: Provider[] = [
  { provide: AcademicYears, useClass: SqlAcademicYears },
  { provide: Activities, useClass: SqlActivities },
  { provide: Holidays, useClass: SqlHolidays },
  { provide: InstitutionalEvents, useClass: SqlInstitutionalEvents },
  { provide: Organizations, useClass: SqlOrganizations },
  { provide: ProgramCatalog, useClass: SqlProgramCatalog },
  { provide: Programs, useClass: SqlPrograms },
  { provide: Requirements, useClass: SqlRequirements },
  { provide: Rotations, useClass: SqlRotations },
  { provide: Sites, useClass: SqlSites },
];

const KEEPERS = [ProgramKeeper, RotationUse, SiteKeeper];

const USE_CASES = [
  AddEventUseCase,
  AddHolidayUseCase,
  AddSiteUseCase,
  ChangeEventUseCase,
  ChangeSiteUseCase,
  CreateActivityUseCase,
  CreateProgramUseCase,
  CreateRotationUseCase,
  CreateYearUseCase,
  GetProgramQuery,
  GetRequirementsQuery,
  GetRotationQuery,
  ListActivitiesQuery,
  ListEventsQuery,
  ListHolidaysQuery,
  ListProgramsQuery,
  ListRotationsQuery,
  ListSitesQuery,
  ListYearsQuery,
  ObserveRequirementsUseCase,
  OpenOrganizationUseCase,
  RemoveEventUseCase,
  RemoveHolidayUseCase,
  RemoveSiteUseCase,
  ReplaceBlocksUseCase,
  ReplaceRequirementsUseCase,
  SetPatternUseCase,
  UpdateActivityUseCase,
  UpdateProgramUseCase,
  UpdateRotationUseCase,
];

/**
 * Global: every context to the right reads the program. Needs `ScheduleOpener`, `ObservedStays`,
 * `RotationStays` and `DutyProjection` from a global module: assignments implements them, which program can't import.
 */
@Global()
@Module({ providers: [...ADAPTERS, ...KEEPERS, ...USE_CASES], exports: [...ADAPTERS, ...KEEPERS, ...USE_CASES] })
export class ProgramModule {}
