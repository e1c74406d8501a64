import { Module } from '@nestjs/common';
import { ExportsModule } from '@housestaff/exchange/infrastructure';
import { ProgramExportsController } from './exports/program-exports.controller';
import { ScheduleExportsController } from './exports/schedule-exports.controller';

@Module({ imports: [ExportsModule], controllers: [ScheduleExportsController, ProgramExportsController] })
export class ExportsApiModule {}
