import { Module } from '@nestjs/common';
import { ComplianceModule } from '@housestaff/compliance/infrastructure';
import { ComplianceController } from './compliance.controller';

@Module({ imports: [ComplianceModule], controllers: [ComplianceController] })
export class ComplianceApiModule {}
