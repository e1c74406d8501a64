import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CandidatesQuery,
  RollBack,
  ScheduleDiffs,
  ShowSchedule,
  ShowVersions,
  StartDraft,
  type Candidate as CandidateView,
  type DraftView,
  type ScheduleDiffView,
  type ScheduleView,
  type VersionView,
} from '@housestaff/assignments/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { CandidatesAsked, DiffAsked, RollBackBody, StartDraftBody } from './assignments-requests.dto';
import { Draft } from './draft.dto';
import { Candidate, Schedule, ScheduleDiff, ScheduleVersion } from './schedule.dto';

@ApiTags('schedule')
@Controller('schedules/:scheduleId')
export class SchedulesController {
  constructor(
    private readonly show: ShowSchedule,
    private readonly versions: ShowVersions,
    private readonly diffs: ScheduleDiffs,
    private readonly rollBack: RollBack,
    private readonly startDraft: StartDraft,
    private readonly candidates: CandidatesQuery,
  ) {}

  @Get()
  @RequirePermission('schedule:read')
  @ApiData(Schedule)
  one(@Param('scheduleId', ParseUUIDPipe) scheduleId: string): Promise<ScheduleView> {
    return this.show.execute({ scheduleId });
  }

  @Get('versions')
  @RequirePermission('schedule:read')
  @ApiData([ScheduleVersion])
  list(@Param('scheduleId', ParseUUIDPipe) scheduleId: string): Promise<VersionView[]> {
    return this.versions.execute({ scheduleId });
  }

  @Get('versions/:number/diff')
  @RequirePermission('schedule:read')
  @ApiData(ScheduleDiff)
  diff(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Param('number', ParseIntPipe) to: number, @Query() { against }: DiffAsked): Promise<ScheduleDiffView> {
    return this.diffs.ofVersions({ scheduleId, to, from: against });
  }

  @Post('versions/:number/roll-back')
  @HttpCode(200)
  @RequirePermission('schedule:publish')
  @ApiData(ScheduleVersion)
  back(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Param('number', ParseIntPipe) number: number, @Body() { note }: RollBackBody, @IfMatch() expectedVersion: number): Promise<VersionView> {
    return this.rollBack.execute({ scheduleId, number, note, expectedVersion });
  }

  @Post('drafts')
  @RequirePermission('draft:write')
  @ApiData(Draft, 201)
  start(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Body() { name }: StartDraftBody): Promise<DraftView> {
    return this.startDraft.execute({ scheduleId, name });
  }

  @Get('candidates')
  @RequirePermission('draft:read')
  @ApiData([Candidate])
  who(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() asked: CandidatesAsked): Promise<CandidateView[]> {
    return this.candidates.execute({ ...asked, scheduleId });
  }
}
