import { Module } from '@nestjs/common';
import { ProgramModule } from '@housestaff/program/infrastructure';
import { AcademicYearsController } from './academic-years.controller';
import { ActivitiesController } from './activities.controller';
import { HolidaysController } from './holidays.controller';
import { InstitutionalEventsController } from './institutional-events.controller';
import { ProgramsController } from './programs.controller';
import { RotationsController } from './rotations.controller';
import { SitesController } from './sites.controller';

@Module({
  imports: [ProgramModule],
  controllers: [ProgramsController, AcademicYearsController, HolidaysController, InstitutionalEventsController, ActivitiesController, RotationsController, SitesController],
})
export class ProgramApiModule {}
