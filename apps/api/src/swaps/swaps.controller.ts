import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MySwapsQuery, PreviewSwapQuery, ProgramSwapsQuery, RequestSwapUseCase, ShowSwapQuery } from '@housestaff/swaps/application';
import { Authenticated, RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { PreviewSwap, RequestSwap, SwapsAsked } from './swap-requests.dto';
import { Swap, SwapPreview } from './swap.dto';
import { presentPreview, presentSwap } from './swap.presenter';

@ApiTags('swaps')
@Controller()
export class SwapsController {
  constructor(
    private readonly mine: MySwapsQuery,
    private readonly ofProgram: ProgramSwapsQuery,
    private readonly show: ShowSwapQuery,
    private readonly previewSwap: PreviewSwapQuery,
    private readonly requestSwap: RequestSwapUseCase,
  ) {}

  @Get('me/swaps')
  @Authenticated()
  @ApiData([Swap])
  async own(): Promise<Swap[]> {
    return (await this.mine.own()).map(presentSwap);
  }

  @Get('me/swaps/open')
  @Authenticated()
  @ApiData([Swap])
  async open(): Promise<Swap[]> {
    return (await this.mine.pool()).map(presentSwap);
  }

  @Get('programs/:programId/swaps')
  @RequirePermission('swap:read')
  @ApiData([Swap])
  async list(@Param('programId', ParseUUIDPipe) programId: string, @Query() { status, person: personId }: SwapsAsked): Promise<Swap[]> {
    return (await this.ofProgram.execute({ programId, status, personId })).map(presentSwap);
  }

  @Post('programs/:programId/swaps/preview')
  @HttpCode(200)
  @Authenticated()
  @ApiData(SwapPreview)
  async preview(@Param('programId', ParseUUIDPipe) programId: string, @Body() body: PreviewSwap): Promise<SwapPreview> {
    return presentPreview(await this.previewSwap.execute({ programId, ...body }));
  }

  @Post('programs/:programId/swaps')
  @Authenticated()
  @ApiData(Swap, 201)
  async request(@Param('programId', ParseUUIDPipe) programId: string, @Body() body: RequestSwap): Promise<Swap> {
    return presentSwap(await this.requestSwap.execute({ programId, ...body }));
  }

  @Get('swaps/:id')
  @Authenticated()
  @ApiData(Swap)
  async one(@Param('id', ParseUUIDPipe) swapId: string): Promise<Swap> {
    return presentSwap(await this.show.execute(swapId));
  }
}
