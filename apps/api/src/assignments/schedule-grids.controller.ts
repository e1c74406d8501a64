import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BlockGridQuery, CallRosterQuery, ManifestQuery, YearGridQuery } from '@housestaff/assignments/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { BlockGridAsked, GridAsked, ManifestAsked } from './assignments-requests.dto';
import { BlockGrid } from './block-grid.dto';
import { CallRoster, CallRosterAsked } from './call-roster.dto';
import { Manifest } from './manifest.dto';
import { YearGrid } from './year-grid.dto';

@ApiTags('schedule')
@Controller()
export class ScheduleGridsController {
  constructor(
    private readonly yearGrid: YearGridQuery,
    private readonly blockGrid: BlockGridQuery,
    private readonly manifest: ManifestQuery,
    private readonly roster: CallRosterQuery,
  ) {}

  @Get('schedules/:scheduleId/year-grid')
  @RequirePermission('schedule:read')
  @ApiData(YearGrid)
  year(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() { draft }: GridAsked): Promise<YearGrid> {
    return this.yearGrid.execute({ scheduleId, draftId: draft });
  }

  @Get('schedules/:scheduleId/block-grid')
  @RequirePermission('schedule:read')
  @ApiData(BlockGrid)
  block(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() { draft, block }: BlockGridAsked): Promise<BlockGrid> {
    return this.blockGrid.execute({ scheduleId, blockId: block, draftId: draft });
  }

  @Get('programs/:programId/manifest')
  @RequirePermission('schedule:read')
  @ApiData(Manifest)
  today(@Param('programId', ParseUUIDPipe) programId: string, @Query() { date }: ManifestAsked): Promise<Manifest> {
    return this.manifest.execute({ programId, date });
  }

  @Get('programs/:programId/call-roster')
  @RequirePermission('schedule:read')
  @ApiData(CallRoster)
  callRoster(@Param('programId', ParseUUIDPipe) programId: string, @Query() { month }: CallRosterAsked): Promise<CallRoster> {
    return this.roster.execute({ programId, month });
  }
}
