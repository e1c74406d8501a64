import { Module } from '@nestjs/common';
import { PeopleModule } from '@housestaff/people/infrastructure';
import { AbsencesController } from './absences.controller';
import { LeaveSettingsController } from './leave-settings.controller';
import { PeopleController } from './people.controller';

@Module({ imports: [PeopleModule], controllers: [PeopleController, AbsencesController, LeaveSettingsController] })
export class PeopleApiModule {}
