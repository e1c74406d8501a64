import { Module } from '@nestjs/common';
import { PlanningModule } from '@housestaff/planning/infrastructure';
import { RunsController } from './runs.controller';

@Module({ imports: [PlanningModule], controllers: [RunsController] })
export class PlanningApiModule {}
