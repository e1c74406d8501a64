import { Global, Module, type Provider } from '@nestjs/common';
import {
  CarriedTallies,
  CarryTalliesUseCase,
  ChangeSetupUseCase,
  CreateSetupUseCase,
  CurrentSchedules,
  GetSetupQuery,
  ListSetupsQuery,
  PlanSetups,
  RemoveSetupUseCase,
  ScheduleTallies,
  SetupExamplesQuery,
  SetupKeeper,
  TalliesQuery,
} from '@housestaff/planning/application';
import { FacultyWeeks } from '@housestaff/people/application';
import { SqlCarriedTallies } from './persistence/sql-carried-tallies';
import { SqlPlanSetups } from './persistence/sql-plan-setups';
import { WeeksOfSetups } from './weeks-of-setups';

const ADAPTERS: Provider[] = [
  { provide: PlanSetups, useClass: SqlPlanSetups },
  { provide: CarriedTallies, useClass: SqlCarriedTallies },
  { provide: FacultyWeeks, useClass: WeeksOfSetups },
];

const SETUPS = [CreateSetupUseCase, ChangeSetupUseCase, RemoveSetupUseCase, ListSetupsQuery, GetSetupQuery, SetupExamplesQuery, SetupKeeper];
const TALLIES = [TalliesQuery, CarryTalliesUseCase, ScheduleTallies, CurrentSchedules];

/** What a program plans by, and who had how much so far. Global: program files bring plans of their own, and people's port FacultyWeeks is kept here. */
@Global()
@Module({ providers: [...ADAPTERS, ...SETUPS, ...TALLIES], exports: [...ADAPTERS, ...SETUPS, ...TALLIES] })
export class PlanSetupsModule {}
