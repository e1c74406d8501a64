import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AskForLook, ConflictOptionsQuery, ConflictOverviewQuery, ConflictQueries, ResolveConflictUseCase } from '@housestaff/conflicts/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { Page } from '../http/page';
import { ConflictOption } from './conflict-option.dto';
import { ResolveOutcome } from './conflict-outcome.dto';
import { ConflictsAsked, ResolveConflicts } from './conflict-requests.dto';
import { Conflict, ConflictAssignee, ConflictLook, ConflictOverview } from './conflict.dto';
import { presentConflict, presentOption, presentOutcome, presentOverview } from './conflict.presenter';

@ApiTags('conflicts')
@Controller()
export class ConflictsController {
  constructor(
    private readonly queries: ConflictQueries,
    private readonly overviewOf: ConflictOverviewQuery,
    private readonly optionsOf: ConflictOptionsQuery,
    private readonly ask: AskForLook,
    private readonly resolve: ResolveConflictUseCase,
  ) {}

  @Get('programs/:programId/conflicts')
  @RequirePermission('conflict:read')
  @ApiData([Conflict])
  async list(@Param('programId', ParseUUIDPipe) programId: string, @Query() filter: ConflictsAsked): Promise<Page<Conflict>> {
    const { items, nextCursor } = await this.queries.list(programId, filter);
    return new Page(items.map(presentConflict), nextCursor);
  }

  @Get('programs/:programId/conflicts/overview')
  @RequirePermission('conflict:read')
  @ApiData(ConflictOverview)
  async overview(@Param('programId', ParseUUIDPipe) programId: string): Promise<ConflictOverview> {
    return presentOverview(await this.overviewOf.execute(programId));
  }

  @Get('programs/:programId/conflicts/assignees')
  @RequirePermission('conflict:read')
  @ApiData([ConflictAssignee])
  assignees(@Param('programId', ParseUUIDPipe) programId: string): Promise<ConflictAssignee[]> {
    return this.queries.assignees(programId);
  }

  @Post('programs/:programId/conflicts/look')
  @HttpCode(202)
  @RequirePermission('conflict:write')
  @ApiData(ConflictLook, 202)
  look(@Param('programId', ParseUUIDPipe) programId: string): Promise<ConflictLook> {
    return this.ask.execute(programId);
  }

  @Post('programs/:programId/conflicts/resolve')
  @HttpCode(200)
  @RequirePermission('conflict:write')
  @ApiData([ResolveOutcome])
  async resolveMany(@Param('programId', ParseUUIDPipe) programId: string, @Body() { items }: ResolveConflicts): Promise<ResolveOutcome[]> {
    const asked = items.map(({ conflictId, version, optionId }) => ({ conflictId, expectedVersion: version, optionId }));
    return (await this.resolve.many(programId, asked)).map(presentOutcome);
  }

  @Get('conflicts/:id')
  @RequirePermission('conflict:read')
  @ApiData(Conflict)
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<Conflict> {
    return presentConflict(await this.queries.get(id));
  }

  @Get('conflicts/:id/options')
  @RequirePermission('conflict:read')
  @ApiData([ConflictOption])
  async options(@Param('id', ParseUUIDPipe) id: string): Promise<ConflictOption[]> {
    return (await this.optionsOf.execute(id)).map(presentOption);
  }
}
