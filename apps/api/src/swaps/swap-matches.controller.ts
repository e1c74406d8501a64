import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindMatchesQuery, PartsToGiveQuery } from '@housestaff/swaps/application';
import { Authenticated, RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { FindMatches, PartsAsked, PartToGive, SwapMatch } from './swap-match.dto';
import { presentPart } from './swap.presenter';

@ApiTags('swaps')
@Controller('programs/:programId')
export class SwapMatchesController {
  constructor(
    private readonly matches: FindMatchesQuery,
    private readonly parts: PartsToGiveQuery,
  ) {}

  @Post('swaps/matches')
  @HttpCode(200)
  @Authenticated()
  @ApiData([SwapMatch])
  async find(@Param('programId', ParseUUIDPipe) programId: string, @Body() body: FindMatches): Promise<SwapMatch[]> {
    const matches = await this.matches.execute({ programId, ...body });
    return matches.map((match) => ({ ...match, takes: match.takes && presentPart(match.takes) }));
  }

  @Get('swap-parts')
  @RequirePermission('schedule:read')
  @ApiData([PartToGive])
  async toGive(@Param('programId', ParseUUIDPipe) programId: string, @Query() { person: personId, from, to }: PartsAsked): Promise<PartToGive[]> {
    const parts = await this.parts.execute({ programId, personId, from, to });
    return parts.map((one) => ({ ...one, part: presentPart(one.part) }));
  }
}
