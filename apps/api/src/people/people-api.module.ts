import { Module } from '@nestjs/common';
import { PeopleModule } from '@housestaff/people/infrastructure';
import { AbsencesController } from './absences.controller';
import { LeaveSettingsController } from './leave-settings.controller';
import { PeopleController } from './people.controller';
import { QualificationTypesController } from './qualification-types.controller';
import { QualificationsController } from './qualifications.controller';

@Module({ imports: [PeopleModule], controllers: [PeopleController, AbsencesController, LeaveSettingsController, QualificationsController, QualificationTypesController] })
export class PeopleApiModule {}
