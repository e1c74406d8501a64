import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateActivityUseCase, ListActivitiesQuery, UpdateActivityUseCase } from '@housestaff/program/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { given } from '../http/given';
import { IfMatch } from '../http/if-match.decorator';
import { Activity, CreateActivity, UpdateActivity } from './activity.dto';
import { presentActivity } from './program.presenter';

@ApiTags('program')
@Controller()
export class ActivitiesController {
  constructor(
    private readonly listActivities: ListActivitiesQuery,
    private readonly createActivity: CreateActivityUseCase,
    private readonly updateActivity: UpdateActivityUseCase,
  ) {}

  @Get('programs/:programId/activities')
  @RequirePermission('program:read')
  @ApiData([Activity])
  async list(@Param('programId', ParseUUIDPipe) programId: string): Promise<Activity[]> {
    return (await this.listActivities.execute(programId)).map(presentActivity);
  }

  @Post('programs/:programId/activities')
  @RequirePermission('program:write')
  @ApiData(Activity, 201)
  async create(@Param('programId', ParseUUIDPipe) programId: string, @Body() activity: CreateActivity): Promise<Activity> {
    return presentActivity(await this.createActivity.execute({ programId, activity: given(activity) }));
  }

  @Patch('activities/:id')
  @RequirePermission('program:write')
  @ApiData(Activity)
  async update(@Param('id', ParseUUIDPipe) activityId: string, @IfMatch() expectedVersion: number, @Body() changes: UpdateActivity): Promise<Activity> {
    return presentActivity(await this.updateActivity.execute({ activityId, expectedVersion, changes: given(changes) }));
  }
}
