import { Module } from '@nestjs/common';
import { PlanningModule, PlanSetupsModule } from '@housestaff/planning/infrastructure';
import { PlanSetupsController } from './plan-setups.controller';
import { RunPlansController } from './run-plans.controller';
import { RunsController } from './runs.controller';
import { TalliesController } from './tallies.controller';

@Module({ imports: [PlanningModule, PlanSetupsModule], controllers: [RunsController, RunPlansController, PlanSetupsController, TalliesController] })
export class PlanningApiModule {}
