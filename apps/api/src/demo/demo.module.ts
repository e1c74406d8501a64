import { Module } from '@nestjs/common';
import { ScrambleModule } from '@housestaff/conflicts/infrastructure';
import { PlanSetupsModule } from '@housestaff/planning/infrastructure';
import { DemoBackupMaker } from './demo-backup';
import { DemoCredentialsMaker } from './demo-credentials';
import { DemoHoursMaker } from './demo-hours';
import { DemoPlansMaker } from './demo-plans';
import { DemoProgramMaker } from './demo-program';
import { DemoRulesMaker } from './demo-rules';
import { DemoScheduleMaker } from './demo-schedule';
import { DemoSeed } from './demo-seed';
import { DemoSwapsMaker } from './demo-swaps';
import { DemoWeeksMaker } from './demo-weeks';

@Module({ imports: [PlanSetupsModule, ScrambleModule], providers: [DemoSeed, DemoPlansMaker, DemoProgramMaker, DemoScheduleMaker, DemoRulesMaker, DemoHoursMaker, DemoCredentialsMaker, DemoSwapsMaker, DemoWeeksMaker, DemoBackupMaker] })
export class DemoModule {}
