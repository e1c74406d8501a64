import { Global, Module, type Provider } from '@nestjs/common';
import {
  AbsenceNotices,
  Absences,
  ChangeLeaveSettingsUseCase,
  ChangeQualificationsUseCase,
  ChangeTypesUseCase,
  CreateAbsenceUseCase,
  CreatePersonUseCase,
  GetPersonQuery,
  LeaveSettingsOfPrograms,
  ListAbsencesQuery,
  ListPeopleQuery,
  ListQualificationsQuery,
  ListQualificationTypesQuery,
  PeopleDirectory,
  Persons,
  QualificationKeeper,
  Qualifications,
  RemindOfExpiry,
  SetPgyPeriodsUseCase,
  TellOfExpiry,
  ShowLeaveSettingsQuery,
  UpdateAbsenceUseCase,
  UpdatePersonUseCase,
} from '@housestaff/people/application';
import { SqlAbsences } from './persistence/sql-absences';
import { SqlLeaveSettings } from './persistence/sql-leave-settings';
import { SqlPeopleDirectory } from './persistence/sql-people-directory';
import { SqlPersons } from './persistence/sql-persons';
import { SqlQualifications } from './persistence/sql-qualifications';

const ADAPTERS: Provider[] = [
  { provide: Absences, useClass: SqlAbsences },
  { provide: LeaveSettingsOfPrograms, useClass: SqlLeaveSettings },
  { provide: PeopleDirectory, useClass: SqlPeopleDirectory },
  { provide: Persons, useClass: SqlPersons },
  { provide: Qualifications, useClass: SqlQualifications },
];

const USE_CASES = [
  ...[ChangeQualificationsUseCase, ChangeTypesUseCase, ListQualificationsQuery, ListQualificationTypesQuery, QualificationKeeper, RemindOfExpiry, TellOfExpiry],
  ChangeLeaveSettingsUseCase,
  CreateAbsenceUseCase,
  CreatePersonUseCase,
  GetPersonQuery,
  ListAbsencesQuery,
  ListPeopleQuery,
  SetPgyPeriodsUseCase,
  ShowLeaveSettingsQuery,
  UpdateAbsenceUseCase,
  UpdatePersonUseCase,
];

/** Global: contexts to the right read people and leave. */
@Global()
@Module({ providers: [...ADAPTERS, ...USE_CASES, AbsenceNotices], exports: [...ADAPTERS, ...USE_CASES] })
export class PeopleModule {}
