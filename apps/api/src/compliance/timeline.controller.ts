import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnTimelineQuery, PersonTimelineQuery } from '@housestaff/compliance/application';
import { Authenticated, RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { OwnTimelineAsked, ViewAsked } from './overview-requests.dto';
import { PersonTimeline } from './timeline.dto';

@ApiTags('compliance')
@Controller()
export class ComplianceTimelineController {
  constructor(
    private readonly timeline: PersonTimelineQuery,
    private readonly own: OwnTimelineQuery,
  ) {}

  @Get('schedules/:scheduleId/compliance/people/:personId/timeline')
  @RequirePermission('compliance:read')
  @ApiData(PersonTimeline)
  ofPerson(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Param('personId', ParseUUIDPipe) personId: string, @Query() { draft, basis }: ViewAsked): Promise<PersonTimeline> {
    return this.timeline.execute({ scheduleId, personId, draftId: draft, basis });
  }

  /** One's own, as published. */
  @Get('me/compliance')
  @Authenticated()
  @ApiData(PersonTimeline)
  mine(@Query() { basis, on }: OwnTimelineAsked): Promise<PersonTimeline> {
    return this.own.execute({ basis, on });
  }
}
