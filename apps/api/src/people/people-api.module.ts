import { Module } from '@nestjs/common';
import { PeopleModule } from '@housestaff/people/infrastructure';
import { AbsencesController } from './absences.controller';
import { LeaveSettingsController } from './leave-settings.controller';
import { MyLeaveController } from './my-leave.controller';
import { PeopleController } from './people.controller';
import { QualificationTypesController } from './qualification-types.controller';
import { QualificationsController } from './qualifications.controller';
import { WeekPreferencesController } from './week-preferences.controller';

@Module({ imports: [PeopleModule], controllers: [PeopleController, AbsencesController, LeaveSettingsController, MyLeaveController, QualificationsController, QualificationTypesController, WeekPreferencesController] })
export class PeopleApiModule {}
