import { Module } from '@nestjs/common';
import { ComplianceModule } from '@housestaff/compliance/infrastructure';
import { ComplianceController } from './compliance.controller';
import { RulesController } from './rules.controller';

@Module({ imports: [ComplianceModule], controllers: [ComplianceController, RulesController] })
export class ComplianceApiModule {}
