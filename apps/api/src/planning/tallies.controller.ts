import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiExtraModels, ApiTags } from '@nestjs/swagger';
import { CarryTalliesUseCase, TalliesQuery, type Tallies as TalliesView } from '@housestaff/planning/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { CarryTallies, Tallies, TalliesAsked, TallyValue } from './tallies.dto';

@ApiTags('planning')
@ApiExtraModels(TallyValue)
@Controller()
export class TalliesController {
  constructor(
    private readonly tallies: TalliesQuery,
    private readonly carry: CarryTalliesUseCase,
  ) {}

  @Get('schedules/:scheduleId/tallies')
  @RequirePermission('schedule:read')
  @ApiData(Tallies)
  show(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() { draft }: TalliesAsked): Promise<TalliesView> {
    return this.tallies.execute({ scheduleId, draftId: draft });
  }

  @Put('programs/:programId/tallies/carried')
  @RequirePermission('run:write')
  @ApiData(Tallies)
  enter(@Param('programId', ParseUUIDPipe) programId: string, @IfMatch() expectedVersion: number, @Body() { rows }: CarryTallies): Promise<TalliesView> {
    return this.carry.execute({ programId, expectedVersion, rows });
  }
}
