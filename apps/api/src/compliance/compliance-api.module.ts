import { Module } from '@nestjs/common';
import { ComplianceModule } from '@housestaff/compliance/infrastructure';
import { ComplianceController } from './compliance.controller';
import { HourLogsController } from './hour-logs.controller';
import { MyHoursController } from './hours.controller';
import { RulesController } from './rules.controller';

@Module({ imports: [ComplianceModule], controllers: [ComplianceController, RulesController, MyHoursController, HourLogsController] })
export class ComplianceApiModule {}
