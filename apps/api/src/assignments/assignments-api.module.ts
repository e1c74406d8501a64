import { Module } from '@nestjs/common';
import { AssignmentsModule } from '@housestaff/assignments/infrastructure';
import { DraftsController } from './drafts.controller';
import { ScheduleGridsController } from './schedule-grids.controller';
import { SchedulesController } from './schedules.controller';
import { WhatIfController } from './what-if.controller';

@Module({ imports: [AssignmentsModule], controllers: [SchedulesController, ScheduleGridsController, DraftsController, WhatIfController] })
export class AssignmentsApiModule {}
