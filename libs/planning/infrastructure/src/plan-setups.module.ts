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
import { SqlCarriedTallies } from './persistence/sql-carried-tallies';
import { SqlPlanSetups } from './persistence/sql-plan-setups';

const ADAPTERS: Provider[] = [
  { provide: PlanSetups, useClass: SqlPlanSetups },
  { provide: CarriedTallies, useClass: SqlCarriedTallies },
];

const SETUPS = [CreateSetupUseCase, ChangeSetupUseCase, RemoveSetupUseCase, ListSetupsQuery, GetSetupQuery, SetupExamplesQuery, SetupKeeper];
const TALLIES = [TalliesQuery, CarryTalliesUseCase, ScheduleTallies, CurrentSchedules];

/** What a program plans by, and who had how much so far. Global: program files bring plans of their own. */
@Global()
@Module({ providers: [...ADAPTERS, ...SETUPS, ...TALLIES], exports: [...ADAPTERS, ...SETUPS, ...TALLIES] })
export class PlanSetupsModule {}
