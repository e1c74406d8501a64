import { Global, Module, type Provider } from '@nestjs/common';
import {
  Absences,
  CreateAbsenceUseCase,
  CreatePersonUseCase,
  GetPersonQuery,
  ListAbsencesQuery,
  ListPeopleQuery,
  PeopleDirectory,
  Persons,
  SetPgyPeriodsUseCase,
  UpdateAbsenceUseCase,
  UpdatePersonUseCase,
} from '@housestaff/people/application';
import { SqlAbsences } from './persistence/sql-absences';
import { SqlPeopleDirectory } from './persistence/sql-people-directory';
import { SqlPersons } from './persistence/sql-persons';

const ADAPTERS: Provider[] = [
  { provide: Absences, useClass: SqlAbsences },
  { provide: PeopleDirectory, useClass: SqlPeopleDirectory },
  { provide: Persons, useClass: SqlPersons },
];

const USE_CASES = [
  CreateAbsenceUseCase,
  CreatePersonUseCase,
  GetPersonQuery,
  ListAbsencesQuery,
  ListPeopleQuery,
  SetPgyPeriodsUseCase,
  UpdateAbsenceUseCase,
  UpdatePersonUseCase,
];

/** Global: contexts to the right read people and leave. */
@Global()
@Module({ providers: [...ADAPTERS, ...USE_CASES], exports: [...ADAPTERS, ...USE_CASES] })
export class PeopleModule {}
