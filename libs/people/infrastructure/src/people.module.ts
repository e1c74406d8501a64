import { Global, Module, type Provider } from '@nestjs/common';
import {
  Absences,
  ChangeLeaveSettingsUseCase,
  CreateAbsenceUseCase,
  CreatePersonUseCase,
  GetPersonQuery,
  LeaveSettingsOfPrograms,
  ListAbsencesQuery,
  ListPeopleQuery,
  PeopleDirectory,
  Persons,
  SetPgyPeriodsUseCase,
  ShowLeaveSettingsQuery,
  UpdateAbsenceUseCase,
  UpdatePersonUseCase,
} from '@housestaff/people/application';
import { SqlAbsences } from './persistence/sql-absences';
import { SqlLeaveSettings } from './persistence/sql-leave-settings';
import { SqlPeopleDirectory } from './persistence/sql-people-directory';
import { SqlPersons } from './persistence/sql-persons';

const ADAPTERS: Provider[] = [
  { provide: Absences, useClass: SqlAbsences },
  { provide: LeaveSettingsOfPrograms, useClass: SqlLeaveSettings },
  { provide: PeopleDirectory, useClass: SqlPeopleDirectory },
  { provide: Persons, useClass: SqlPersons },
];

const USE_CASES = [
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
@Module({ providers: [...ADAPTERS, ...USE_CASES], exports: [...ADAPTERS, ...USE_CASES] })
export class PeopleModule {}
