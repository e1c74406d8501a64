import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ComplianceOverviewQuery } from '@housestaff/compliance/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { ViewAsked } from './overview-requests.dto';
import { ComplianceOverview } from './overview.dto';

@ApiTags('compliance')
@Controller('schedules/:scheduleId/compliance')
export class ComplianceOverviewController {
  constructor(private readonly overview: ComplianceOverviewQuery) {}

  @Get('overview')
  @RequirePermission('compliance:read')
  @ApiData(ComplianceOverview)
  ofYear(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() { draft, basis }: ViewAsked): Promise<ComplianceOverview> {
    return this.overview.execute({ scheduleId, draftId: draft, basis });
  }
}
