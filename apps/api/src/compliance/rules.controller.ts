import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ChangeRuleSet,
  PreviewRules,
  RuleSetHistory,
  ShowRuleSet,
  type RulePreview as RulePreviewView,
  type RuleSet as RuleSetView,
  type RuleSetVersion as RuleSetVersionView,
} from '@housestaff/compliance/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { RulePreviewBody, RuleSetAsked, RuleSetChangeBody } from './rule-set-requests.dto';
import { RulePreview, RuleSet, RuleSetVersion } from './rule-set.dto';

@ApiTags('compliance')
@Controller('programs/:programId/duty-hour-rules')
export class RulesController {
  constructor(
    private readonly show: ShowRuleSet,
    private readonly changeRules: ChangeRuleSet,
    private readonly previewRules: PreviewRules,
    private readonly versions: RuleSetHistory,
  ) {}

  @Get()
  @RequirePermission('compliance:read')
  @ApiData(RuleSet)
  one(@Param('programId', ParseUUIDPipe) programId: string, @Query() { pack, packVersion = 1 }: RuleSetAsked): Promise<RuleSetView> {
    return this.show.execute({ programId, pack: pack === undefined ? undefined : { id: pack, version: packVersion } });
  }

  @Put()
  @RequirePermission('compliance:write')
  @ApiData(RuleSet)
  change(@Param('programId', ParseUUIDPipe) programId: string, @Body() change: RuleSetChangeBody, @IfMatch() expectedVersion: number): Promise<RuleSetView> {
    return this.changeRules.execute({ programId, expectedVersion, change });
  }

  @Post('preview')
  @HttpCode(200)
  @RequirePermission('compliance:read')
  @ApiData(RulePreview)
  preview(@Param('programId', ParseUUIDPipe) programId: string, @Body() { scheduleId, proposal }: RulePreviewBody): Promise<RulePreviewView> {
    return this.previewRules.execute({ programId, scheduleId, proposal });
  }

  @Get('history')
  @RequirePermission('compliance:read')
  @ApiData([RuleSetVersion])
  history(@Param('programId', ParseUUIDPipe) programId: string): Promise<RuleSetVersionView[]> {
    return this.versions.execute({ programId });
  }
}
