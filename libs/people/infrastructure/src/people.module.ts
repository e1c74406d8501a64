import { Global, Module, type Provider } from '@nestjs/common';
import {
  AbsenceNotices,
  Absences,
  CancelOwnLeaveUseCase,
  ChangeLeaveSettingsUseCase,
  ChangeQualificationsUseCase,
  ChangeTypesUseCase,
  CreateAbsenceUseCase,
  CreatePersonUseCase,
  DecideLeaveUseCase,
  GetPersonQuery,
  LeaveCheck,
  LeaveDesk,
  OwnPerson,
  LeaveSettingsOfPrograms,
  LeaveSight,
  ListAbsencesQuery,
  ListPeopleQuery,
  ListQualificationsQuery,
  ListQualificationTypesQuery,
  MyLeaveQuery,
  PreviewLeaveQuery,
  PreviewOwnLeaveQuery,
  OwnRequests,
  PeopleDirectory,
  Persons,
  PreferenceKeeper,
  QualificationKeeper,
  Qualifications,
  RemindOfExpiry,
  RequestLeaveUseCase,
  SayPreferencesUseCase,
  SetPgyPeriodsUseCase,
  TellOfExpiry,
  ShowLeaveQuery,
  ShowLeaveSettingsQuery,
  UpdateAbsenceUseCase,
  UpdatePersonUseCase,
  WeekPreferences,
  WeekPreferencesQuery,
} from '@housestaff/people/application';
import { SqlAbsences } from './persistence/sql-absences';
import { SqlLeaveSettings } from './persistence/sql-leave-settings';
import { SqlPeopleDirectory } from './persistence/sql-people-directory';
import { SqlPersons } from './persistence/sql-persons';
import { SqlQualifications } from './persistence/sql-qualifications';
import { SqlWeekPreferences } from './persistence/sql-week-preferences';

const ADAPTERS: Provider[] = [
  { provide: Absences, useClass: SqlAbsences },
  { provide: LeaveSettingsOfPrograms, useClass: SqlLeaveSettings },
  { provide: PeopleDirectory, useClass: SqlPeopleDirectory },
  { provide: Persons, useClass: SqlPersons },
  { provide: Qualifications, useClass: SqlQualifications },
  { provide: WeekPreferences, useClass: SqlWeekPreferences },
];

const LEAVE = [OwnPerson, LeaveCheck, LeaveDesk, LeaveSight, OwnRequests];

const USE_CASES = [
  ...[CancelOwnLeaveUseCase, DecideLeaveUseCase, MyLeaveQuery, PreviewLeaveQuery, PreviewOwnLeaveQuery, RequestLeaveUseCase, ShowLeaveQuery],
  ...[PreferenceKeeper, SayPreferencesUseCase, WeekPreferencesQuery],
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

/** Global: contexts to the right read people and leave. Its port FacultyWeeks is kept by planning. */
@Global()
@Module({ providers: [...ADAPTERS, ...LEAVE, ...USE_CASES, AbsenceNotices], exports: [...ADAPTERS, ...USE_CASES] })
export class PeopleModule {}
