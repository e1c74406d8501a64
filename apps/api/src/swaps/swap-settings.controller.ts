import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeSwapSettingsUseCase, ShowSwapSettingsQuery } from '@housestaff/swaps/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { ChangeSwapSettings, SwapSettings } from './swap-settings.dto';

@ApiTags('swaps')
@Controller('programs/:programId/swap-settings')
export class SwapSettingsController {
  constructor(
    private readonly show: ShowSwapSettingsQuery,
    private readonly change: ChangeSwapSettingsUseCase,
  ) {}

  @Get()
  @RequirePermission('program:read')
  @ApiData(SwapSettings)
  get(@Param('programId', ParseUUIDPipe) programId: string): Promise<SwapSettings> {
    return this.show.execute(programId);
  }

  @Put()
  @RequirePermission('program:write')
  @ApiData(SwapSettings)
  put(@Param('programId', ParseUUIDPipe) programId: string, @IfMatch() expectedVersion: number, @Body() settings: ChangeSwapSettings): Promise<SwapSettings> {
    return this.change.execute({ programId, expectedVersion, settings });
  }
}
