import { Module } from '@nestjs/common';
import { NewProgramModule } from '@housestaff/onboarding/infrastructure';
import { NewProgramController } from './new-program.controller';

@Module({ imports: [NewProgramModule], controllers: [NewProgramController] })
export class NewProgramApiModule {}
