import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ExplainRunCellQuery, ExplainScheduleCellQuery, RunFilesQuery, RunFindingsQuery, RunPlanQuery } from '@housestaff/planning/application';
import { FindingDiff } from '../assignments/finding.dto';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { RawResponse } from '../http/raw-response.decorator';
import { CellExplanation } from './cell-explanation.dto';
import { RunCellAsked, ScheduleCellAsked } from './explain-requests.dto';
import { AlternativeAsked, RunPlan } from './run-plan.dto';
import { presentExplanation, presentPlan } from './run-plan.presenter';

const A_FILE = { description: 'The documented JSON as a file', content: { 'application/json': { schema: { type: 'object' } } } } as const;

@ApiTags('planning')
@Controller()
export class RunPlansController {
  constructor(
    private readonly plans: RunPlanQuery,
    private readonly findingsOf: RunFindingsQuery,
    private readonly runCell: ExplainRunCellQuery,
    private readonly scheduleCell: ExplainScheduleCellQuery,
    private readonly files: RunFilesQuery,
  ) {}

  @Get('runs/:id/plan')
  @RequirePermission('run:read')
  @ApiData(RunPlan)
  async plan(@Param('id', ParseUUIDPipe) runId: string, @Query() { alternative }: AlternativeAsked): Promise<RunPlan> {
    return presentPlan(await this.plans.execute({ runId, alternative }));
  }

  @Get('runs/:id/findings')
  @RequirePermission('run:read')
  @ApiData(FindingDiff)
  findings(@Param('id', ParseUUIDPipe) runId: string, @Query() { alternative }: AlternativeAsked): Promise<FindingDiff> {
    return this.findingsOf.execute({ runId, alternative });
  }

  @Get('runs/:id/explain')
  @RequirePermission('run:read')
  @ApiData(CellExplanation)
  async explain(@Param('id', ParseUUIDPipe) runId: string, @Query() { person, slot, alternative }: RunCellAsked): Promise<CellExplanation> {
    return presentExplanation(await this.runCell.execute({ runId, personId: person, slot, alternative }));
  }

  @Get('schedules/:scheduleId/explain')
  @RequirePermission('run:read')
  @ApiData(CellExplanation)
  async explainSchedule(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() asked: ScheduleCellAsked): Promise<CellExplanation> {
    const { person, draft, date, half, plan } = asked;
    return presentExplanation(await this.scheduleCell.execute({ scheduleId, personId: person, draftId: draft, date, half, plan }));
  }

  @Get('runs/:id/problem.json')
  @RequirePermission('run:read')
  @RawResponse()
  @Header('Content-Disposition', 'attachment; filename="problem.json"')
  @ApiOkResponse(A_FILE)
  problem(@Param('id', ParseUUIDPipe) runId: string): Promise<unknown> {
    return this.files.problem(runId);
  }

  @Get('runs/:id/solution.json')
  @RequirePermission('run:read')
  @RawResponse()
  @Header('Content-Disposition', 'attachment; filename="solution.json"')
  @ApiOkResponse(A_FILE)
  solution(@Param('id', ParseUUIDPipe) runId: string, @Query() { alternative }: AlternativeAsked): Promise<unknown> {
    return this.files.solution(runId, alternative);
  }
}
