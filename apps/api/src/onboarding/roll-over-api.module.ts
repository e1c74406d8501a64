import { Module } from '@nestjs/common';
import { RollOverModule } from '@housestaff/onboarding/infrastructure';
import { RollOverController } from './roll-over.controller';

@Module({ imports: [RollOverModule], controllers: [RollOverController] })
export class RollOverApiModule {}
