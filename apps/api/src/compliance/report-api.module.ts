import { Module } from '@nestjs/common';
import { ComplianceModule } from '@housestaff/compliance/infrastructure';
import { DocumentsModule } from '@housestaff/exchange/infrastructure';
import { ComplianceOverviewController } from './overview.controller';
import { ComplianceReportController } from './report.controller';
import { ComplianceTimelineController } from './timeline.controller';

/** Views of the whole year, and the report as a file. */
@Module({ imports: [ComplianceModule, DocumentsModule], controllers: [ComplianceOverviewController, ComplianceTimelineController, ComplianceReportController] })
export class ComplianceReportApiModule {}
