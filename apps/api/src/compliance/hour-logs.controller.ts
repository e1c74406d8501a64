import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HourLogOverviewQuery, PersonHourLogQuery } from '@housestaff/compliance/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { HourLogOverview, MyHours } from './hours.dto';
import { HourLogsAsked, HoursAsked } from './hours-requests.dto';

@ApiTags('compliance')
@Controller('schedules/:scheduleId/hour-logs')
export class HourLogsController {
  constructor(
    private readonly overview: HourLogOverviewQuery,
    private readonly ofOne: PersonHourLogQuery,
  ) {}

  @Get()
  @RequirePermission('compliance:read')
  @ApiData(HourLogOverview)
  ofBlock(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() { block }: HourLogsAsked): Promise<HourLogOverview> {
    return this.overview.execute({ scheduleId, blockId: block });
  }

  @Get('people/:personId')
  @RequirePermission('compliance:read')
  @ApiData(MyHours)
  ofPerson(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Param('personId', ParseUUIDPipe) personId: string, @Query() { from, to }: HoursAsked): Promise<MyHours> {
    return this.ofOne.execute({ scheduleId, personId, from, to });
  }
}
