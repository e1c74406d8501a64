import { Module } from '@nestjs/common';
import { ConflictsModule } from '@housestaff/conflicts/infrastructure';
import { ConflictAnswersController } from './conflict-answers.controller';
import { ConflictSettingsController } from './conflict-settings.controller';
import { ConflictsController } from './conflicts.controller';

@Module({ imports: [ConflictsModule], controllers: [ConflictsController, ConflictAnswersController, ConflictSettingsController] })
export class ConflictsApiModule {}
