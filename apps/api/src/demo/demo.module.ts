import { Module } from '@nestjs/common';
import { DemoHoursMaker } from './demo-hours';
import { DemoProgramMaker } from './demo-program';
import { DemoRulesMaker } from './demo-rules';
import { DemoScheduleMaker } from './demo-schedule';
import { DemoSeed } from './demo-seed';

@Module({ providers: [DemoSeed, DemoProgramMaker, DemoScheduleMaker, DemoRulesMaker, DemoHoursMaker] })
export class DemoModule {}
