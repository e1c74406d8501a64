import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import {
  CandidatesQuery,
  ChangeDraft,
  DiscardDraft,
  PreviewChanges,
  PublishDraft,
  ScheduleDiffs,
  ShowSchedule,
  StepDraft,
  type Candidate as CandidateView,
  type DraftView,
  type EditResult as EditView,
  type FindingDiff as FindingDiffView,
  type ScheduleDiffView,
  type VersionView,
} from '@housestaff/assignments/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { CandidatesAsked, ChangeDraftBody, PreviewChangesBody, PublishBody } from './assignments-requests.dto';
import { Draft, EditResult } from './draft.dto';
import { FindingDiff } from './finding.dto';
import { Candidate, ScheduleDiff, ScheduleVersion } from './schedule.dto';

@ApiTags('schedule')
@Controller('drafts/:id')
export class DraftsController {
  constructor(
    private readonly show: ShowSchedule,
    private readonly changeDraft: ChangeDraft,
    private readonly stepDraft: StepDraft,
    private readonly discardDraft: DiscardDraft,
    private readonly previewChanges: PreviewChanges,
    private readonly publishDraft: PublishDraft,
    private readonly diffs: ScheduleDiffs,
    private readonly candidates: CandidatesQuery,
  ) {}

  @Get()
  @RequirePermission('draft:read')
  @ApiData(Draft)
  one(@Param('id', ParseUUIDPipe) draftId: string): Promise<DraftView> {
    return this.show.draft({ draftId });
  }

  @Delete()
  @HttpCode(204)
  @RequirePermission('draft:write')
  @ApiNoContentResponse()
  discard(@Param('id', ParseUUIDPipe) draftId: string): Promise<void> {
    return this.discardDraft.execute({ draftId });
  }

  @Post('changes')
  @HttpCode(200)
  @RequirePermission('draft:write')
  @ApiData(EditResult)
  change(@Param('id', ParseUUIDPipe) draftId: string, @Body() body: ChangeDraftBody, @IfMatch() expectedVersion: number): Promise<EditView> {
    return this.changeDraft.execute({ ...body, draftId, expectedVersion });
  }

  @Post('changes/preview')
  @HttpCode(200)
  @RequirePermission('draft:read')
  @ApiData(FindingDiff)
  preview(@Param('id', ParseUUIDPipe) draftId: string, @Body() { changes }: PreviewChangesBody): Promise<FindingDiffView> {
    return this.previewChanges.execute({ draftId, changes });
  }

  @Post('undo')
  @HttpCode(200)
  @RequirePermission('draft:write')
  @ApiData(EditResult)
  undo(@Param('id', ParseUUIDPipe) draftId: string, @IfMatch() expectedVersion: number): Promise<EditView> {
    return this.stepDraft.execute({ draftId, expectedVersion, direction: 'undo' });
  }

  @Post('redo')
  @HttpCode(200)
  @RequirePermission('draft:write')
  @ApiData(EditResult)
  redo(@Param('id', ParseUUIDPipe) draftId: string, @IfMatch() expectedVersion: number): Promise<EditView> {
    return this.stepDraft.execute({ draftId, expectedVersion, direction: 'redo' });
  }

  @Get('candidates')
  @RequirePermission('draft:read')
  @ApiData([Candidate])
  who(@Param('id', ParseUUIDPipe) draftId: string, @Query() asked: CandidatesAsked): Promise<CandidateView[]> {
    return this.candidates.execute({ ...asked, draftId });
  }

  @Get('diff')
  @RequirePermission('draft:read')
  @ApiData(ScheduleDiff)
  diff(@Param('id', ParseUUIDPipe) draftId: string): Promise<ScheduleDiffView> {
    return this.diffs.ofDraft({ draftId });
  }

  @Post('publish')
  @HttpCode(200)
  @RequirePermission('draft:publish')
  @ApiData(ScheduleVersion)
  publish(@Param('id', ParseUUIDPipe) draftId: string, @Body() body: PublishBody, @IfMatch() expectedVersion: number): Promise<VersionView> {
    return this.publishDraft.execute({ ...body, draftId, expectedVersion });
  }
}
