import { Module } from '@nestjs/common';
import { ScrambleModule } from '@housestaff/conflicts/infrastructure';
import { BackupController } from './backup.controller';
import { ScrambleController } from './scramble.controller';

@Module({ imports: [ScrambleModule], controllers: [ScrambleController, BackupController] })
export class ScrambleApiModule {}
