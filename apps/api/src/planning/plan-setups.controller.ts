import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { ChangeSetupUseCase, CreateSetupUseCase, GetSetupQuery, ListSetupsQuery, RemoveSetupUseCase, SetupExamplesQuery, type PlanSetupView } from '@housestaff/planning/application';
import type { SetupExample as Example } from '@housestaff/planning/domain';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { PlanSetup, PlanSetupFields, SetupExample } from './plan-setup.dto';
import { setupOf } from './setup-of';

@ApiTags('planning')
@Controller()
export class PlanSetupsController {
  constructor(
    private readonly listSetups: ListSetupsQuery,
    private readonly examples: SetupExamplesQuery,
    private readonly getSetup: GetSetupQuery,
    private readonly createSetup: CreateSetupUseCase,
    private readonly changeSetup: ChangeSetupUseCase,
    private readonly removeSetup: RemoveSetupUseCase,
  ) {}

  @Get('programs/:programId/plan-setups')
  @RequirePermission('run:read')
  @ApiData([PlanSetup])
  list(@Param('programId', ParseUUIDPipe) programId: string): Promise<PlanSetupView[]> {
    return this.listSetups.execute({ programId });
  }

  @Get('programs/:programId/plan-setups/examples')
  @RequirePermission('run:read')
  @ApiData([SetupExample])
  startingPoints(@Param('programId', ParseUUIDPipe) programId: string): Promise<readonly Example[]> {
    return this.examples.execute({ programId });
  }

  @Post('programs/:programId/plan-setups')
  @RequirePermission('run:write')
  @ApiData(PlanSetup, 201)
  create(@Param('programId', ParseUUIDPipe) programId: string, @Body() body: PlanSetupFields): Promise<PlanSetupView> {
    return this.createSetup.execute({ programId, fields: setupOf(body) });
  }

  @Get('plan-setups/:id')
  @RequirePermission('run:read')
  @ApiData(PlanSetup)
  get(@Param('id', ParseUUIDPipe) setupId: string): Promise<PlanSetupView> {
    return this.getSetup.execute({ setupId });
  }

  @Put('plan-setups/:id')
  @RequirePermission('run:write')
  @ApiData(PlanSetup)
  change(@Param('id', ParseUUIDPipe) setupId: string, @IfMatch() expectedVersion: number, @Body() body: PlanSetupFields): Promise<PlanSetupView> {
    return this.changeSetup.execute({ setupId, expectedVersion, fields: setupOf(body) });
  }

  @Delete('plan-setups/:id')
  @RequirePermission('run:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Param('id', ParseUUIDPipe) setupId: string, @IfMatch() expectedVersion: number): Promise<void> {
    return this.removeSetup.execute({ setupId, expectedVersion });
  }
}
