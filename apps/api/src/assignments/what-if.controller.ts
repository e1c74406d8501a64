import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DutyChoicesQuery,
  PreviewChanges,
  RotationChoicesQuery,
  ShowViolations,
  type DutyChoice as DutyChoiceView,
  type FindingDiff as FindingDiffView,
  type RotationChoice as RotationChoiceView,
  type ScheduleFinding,
} from '@housestaff/assignments/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { PreviewChangesBody } from './assignments-requests.dto';
import { DutyChoice, DutyChoicesAsked, RotationChoice, RotationChoicesAsked } from './choices.dto';
import { Finding, FindingDiff } from './finding.dto';

/** What could stand in a cell, and what an edit would do, before anybody makes it. */
@ApiTags('schedule')
@Controller()
export class WhatIfController {
  constructor(
    private readonly rotationChoices: RotationChoicesQuery,
    private readonly dutyChoices: DutyChoicesQuery,
    private readonly previewChanges: PreviewChanges,
    private readonly violations: ShowViolations,
  ) {}

  @Get('schedules/:scheduleId/people/:personId/choices')
  @RequirePermission('draft:read')
  @ApiData([RotationChoice])
  rotations(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Param('personId', ParseUUIDPipe) personId: string, @Query() asked: RotationChoicesAsked): Promise<RotationChoiceView[]> {
    return this.rotationChoices.execute({ ...asked, scheduleId, personId });
  }

  @Get('schedules/:scheduleId/people/:personId/duty-choices')
  @RequirePermission('draft:read')
  @ApiData([DutyChoice])
  duties(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Param('personId', ParseUUIDPipe) personId: string, @Query() asked: DutyChoicesAsked): Promise<DutyChoiceView[]> {
    return this.dutyChoices.execute({ ...asked, scheduleId, personId });
  }

  @Post('schedules/:scheduleId/changes/preview')
  @HttpCode(200)
  @RequirePermission('draft:read')
  @ApiData(FindingDiff)
  preview(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Body() { changes }: PreviewChangesBody): Promise<FindingDiffView> {
    return this.previewChanges.execute({ scheduleId, changes });
  }

  @Get('drafts/:id/people/:personId/choices')
  @RequirePermission('draft:read')
  @ApiData([RotationChoice])
  draftRotations(@Param('id', ParseUUIDPipe) draftId: string, @Param('personId', ParseUUIDPipe) personId: string, @Query() asked: RotationChoicesAsked): Promise<RotationChoiceView[]> {
    return this.rotationChoices.execute({ ...asked, draftId, personId });
  }

  @Get('drafts/:id/people/:personId/duty-choices')
  @RequirePermission('draft:read')
  @ApiData([DutyChoice])
  draftDuties(@Param('id', ParseUUIDPipe) draftId: string, @Param('personId', ParseUUIDPipe) personId: string, @Query() asked: DutyChoicesAsked): Promise<DutyChoiceView[]> {
    return this.dutyChoices.execute({ ...asked, draftId, personId });
  }

  @Get('drafts/:id/violations')
  @RequirePermission('draft:read')
  @ApiData([Finding])
  inTheWay(@Param('id', ParseUUIDPipe) draftId: string): Promise<readonly ScheduleFinding[]> {
    return this.violations.execute({ draftId });
  }
}
