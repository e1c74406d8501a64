import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AssignStandInUseCase, RecordOutLeaveUseCase, ScrambleGapQuery, StandInsQuery, UndoStandInUseCase } from '@housestaff/conflicts/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { ScrambleAssignment, ScrambleGap, ScrambleLeave, StandIns } from './scramble.dto';
import { outOf, presentAssignment, presentGap } from './scramble.presenter';
import { AssignStandIn, RecordLeave, ScrambleAsked, StandInsAsked } from './scramble-requests.dto';

@ApiTags('conflicts')
@Controller()
export class ScrambleController {
  constructor(
    private readonly gap: ScrambleGapQuery,
    private readonly standIns: StandInsQuery,
    private readonly assignStandIn: AssignStandInUseCase,
    private readonly undoStandIn: UndoStandInUseCase,
    private readonly recordLeave: RecordOutLeaveUseCase,
  ) {}

  @Get('programs/:programId/scramble')
  @RequirePermission('conflict:read')
  @ApiData(ScrambleGap)
  async show(@Param('programId', ParseUUIDPipe) programId: string, @Query() asked: ScrambleAsked): Promise<ScrambleGap> {
    return presentGap(await this.gap.execute(outOf(programId, asked)));
  }

  @Get('programs/:programId/scramble/stand-ins')
  @RequirePermission('conflict:read')
  @ApiData(StandIns)
  who(@Param('programId', ParseUUIDPipe) programId: string, @Query() asked: StandInsAsked): Promise<StandIns> {
    return this.standIns.execute({ ...outOf(programId, asked), work: asked.work, all: asked.all });
  }

  @Post('programs/:programId/scramble/assignments')
  @RequirePermission('conflict:write')
  @ApiData(ScrambleAssignment, 201)
  async assign(@Param('programId', ParseUUIDPipe) programId: string, @Body() body: AssignStandIn): Promise<ScrambleAssignment> {
    const { work, standInId, leave, overrides } = body;
    return presentAssignment(await this.assignStandIn.execute({ ...outOf(programId, body), work, standInId, leave, overrides }));
  }

  @Post('programs/:programId/scramble/leave')
  @RequirePermission('leave:write')
  @ApiData(ScrambleLeave, 201)
  record(@Param('programId', ParseUUIDPipe) programId: string, @Body() body: RecordLeave): Promise<ScrambleLeave> {
    return this.recordLeave.execute(outOf(programId, body), { kind: body.kind });
  }

  @Post('scramble-assignments/:id/undo')
  @HttpCode(200)
  @RequirePermission('conflict:write')
  @ApiData(ScrambleAssignment)
  async undo(@Param('id', ParseUUIDPipe) assignmentId: string, @IfMatch() expectedVersion: number): Promise<ScrambleAssignment> {
    return presentAssignment(await this.undoStandIn.execute({ assignmentId, expectedVersion }));
  }
}
