import { Module } from '@nestjs/common';
import { DemoProgramMaker } from './demo-program';
import { DemoScheduleMaker } from './demo-schedule';
import { DemoSeed } from './demo-seed';

@Module({ providers: [DemoSeed, DemoProgramMaker, DemoScheduleMaker] })
export class DemoModule {}
