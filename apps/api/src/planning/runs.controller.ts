import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AcceptRunUseCase, CancelRunUseCase, GetRunQuery, ListRunsQuery, PreCheckQuery, StartRunUseCase } from '@housestaff/planning/application';
import { Clock } from '@housestaff/kernel';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { given } from '../http/given';
import { Draft } from '../assignments/draft.dto';
import { PreCheck, PreCheckAsked } from './pre-check.dto';
import { Run } from './run.dto';
import { presentPreCheck, presentRun } from './run.presenter';
import { AcceptRun, StartRun } from './start-run.dto';

@ApiTags('planning')
@Controller()
export class RunsController {
  constructor(
    private readonly startRun: StartRunUseCase,
    private readonly cancelRun: CancelRunUseCase,
    private readonly acceptRun: AcceptRunUseCase,
    private readonly getRun: GetRunQuery,
    private readonly listRuns: ListRunsQuery,
    private readonly preCheck: PreCheckQuery,
    private readonly clock: Clock,
  ) {}

  @Post('schedules/:scheduleId/runs')
  @RequirePermission('run:write')
  @HttpCode(202)
  @ApiData(Run, 202)
  async start(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Body() body: StartRun): Promise<Run> {
    return this.show(await this.startRun.execute({ ...given(body), scheduleId }));
  }

  @Get('schedules/:scheduleId/runs/precheck')
  @RequirePermission('run:read')
  @ApiData(PreCheck)
  async check(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() { draft, ...asked }: PreCheckAsked): Promise<PreCheck> {
    return presentPreCheck(await this.preCheck.execute({ ...given(asked), scheduleId, draftId: draft }));
  }

  @Get('schedules/:scheduleId/runs')
  @RequirePermission('run:read')
  @ApiData([Run])
  async list(@Param('scheduleId', ParseUUIDPipe) scheduleId: string): Promise<Run[]> {
    return (await this.listRuns.execute({ scheduleId })).map((run) => presentRun(run, this.clock.now()));
  }

  @Get('runs/:id')
  @RequirePermission('run:read')
  @ApiData(Run)
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<Run> {
    return this.show(id);
  }

  @Post('runs/:id/cancel')
  @RequirePermission('run:write')
  @HttpCode(200)
  @ApiData(Run)
  async cancel(@Param('id', ParseUUIDPipe) runId: string): Promise<Run> {
    await this.cancelRun.execute({ runId });
    return this.show(runId);
  }

  @Post('runs/:id/accept')
  @RequirePermission('run:write')
  @ApiData(Draft, 201)
  async accept(@Param('id', ParseUUIDPipe) runId: string, @Body() body: AcceptRun): Promise<Draft> {
    return this.acceptRun.execute({ ...given(body), runId });
  }

  private async show(runId: string): Promise<Run> {
    return presentRun(await this.getRun.execute({ runId }), this.clock.now());
  }
}
