import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeLeaveSettingsUseCase, ShowLeaveSettingsQuery } from '@housestaff/people/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { ChangeLeaveSettings, LeaveSettings } from './leave-settings.dto';
import { presentLeaveSettings, settingsAsSent } from './leave.presenter';

@ApiTags('people')
@Controller('programs/:programId/leave-settings')
export class LeaveSettingsController {
  constructor(
    private readonly show: ShowLeaveSettingsQuery,
    private readonly change: ChangeLeaveSettingsUseCase,
  ) {}

  @Get()
  @RequirePermission('program:read')
  @ApiData(LeaveSettings)
  async get(@Param('programId', ParseUUIDPipe) programId: string): Promise<LeaveSettings> {
    return presentLeaveSettings(await this.show.execute(programId));
  }

  @Put()
  @RequirePermission('program:write')
  @ApiData(LeaveSettings)
  async put(@Param('programId', ParseUUIDPipe) programId: string, @IfMatch() expectedVersion: number, @Body() settings: ChangeLeaveSettings): Promise<LeaveSettings> {
    return presentLeaveSettings(await this.change.execute({ programId, expectedVersion, settings: settingsAsSent(settings) }));
  }
}
