import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConflictSettingsUseCases } from '@housestaff/conflicts/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { ChangeConflictSettings, ConflictSettings } from './conflict-requests.dto';
import { presentSettings } from './conflict.presenter';

@ApiTags('conflicts')
@Controller('programs/:programId/conflict-settings')
export class ConflictSettingsController {
  constructor(private readonly settings: ConflictSettingsUseCases) {}

  @Get()
  @RequirePermission('program:read')
  @ApiData(ConflictSettings)
  async get(@Param('programId', ParseUUIDPipe) programId: string): Promise<ConflictSettings> {
    return presentSettings(await this.settings.show(programId));
  }

  @Put()
  @RequirePermission('program:write')
  @ApiData(ConflictSettings)
  async put(@Param('programId', ParseUUIDPipe) programId: string, @IfMatch() expectedVersion: number, @Body() settings: ChangeConflictSettings): Promise<ConflictSettings> {
    return presentSettings(await this.settings.change({ programId, expectedVersion, settings }));
  }
}
