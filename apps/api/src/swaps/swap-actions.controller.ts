import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AcceptSwapUseCase, CloseSwapUseCase, ExecuteSwapUseCase, RollBackSwapUseCase } from '@housestaff/swaps/application';
import { Authenticated } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { ApproveSwap, SwapNote } from './swap-requests.dto';
import { Swap } from './swap.dto';
import { presentSwap } from './swap.presenter';

/** Steps of a swap: each is for one of its two people, or for a manager. Which, the swap itself knows. */
@ApiTags('swaps')
@Controller('swaps/:id')
export class SwapActionsController {
  constructor(
    private readonly acceptSwap: AcceptSwapUseCase,
    private readonly close: CloseSwapUseCase,
    private readonly executeSwap: ExecuteSwapUseCase,
    private readonly rollBackSwap: RollBackSwapUseCase,
  ) {}

  @Post('accept')
  @HttpCode(200)
  @Authenticated()
  @ApiData(Swap)
  async accept(@Param('id', ParseUUIDPipe) swapId: string, @IfMatch() expectedVersion: number, @Body() body: SwapNote): Promise<Swap> {
    return presentSwap(await this.acceptSwap.execute({ swapId, expectedVersion, ...body }));
  }

  @Post('decline')
  @HttpCode(200)
  @Authenticated()
  @ApiData(Swap)
  async decline(@Param('id', ParseUUIDPipe) swapId: string, @IfMatch() expectedVersion: number, @Body() body: SwapNote): Promise<Swap> {
    return presentSwap(await this.close.decline({ swapId, expectedVersion, ...body }));
  }

  @Post('cancel')
  @HttpCode(200)
  @Authenticated()
  @ApiData(Swap)
  async cancel(@Param('id', ParseUUIDPipe) swapId: string, @IfMatch() expectedVersion: number, @Body() body: SwapNote): Promise<Swap> {
    return presentSwap(await this.close.cancel({ swapId, expectedVersion, ...body }));
  }

  @Post('untake')
  @HttpCode(200)
  @Authenticated()
  @ApiData(Swap)
  async untake(@Param('id', ParseUUIDPipe) swapId: string, @IfMatch() expectedVersion: number, @Body() body: SwapNote): Promise<Swap> {
    return presentSwap(await this.close.untake({ swapId, expectedVersion, ...body }));
  }

  @Post('approve')
  @HttpCode(200)
  @Authenticated()
  @ApiData(Swap)
  async approve(@Param('id', ParseUUIDPipe) swapId: string, @IfMatch() expectedVersion: number, @Body() body: ApproveSwap): Promise<Swap> {
    return presentSwap(await this.executeSwap.approve({ swapId, expectedVersion, ...body }));
  }

  @Post('deny')
  @HttpCode(200)
  @Authenticated()
  @ApiData(Swap)
  async deny(@Param('id', ParseUUIDPipe) swapId: string, @IfMatch() expectedVersion: number, @Body() body: SwapNote): Promise<Swap> {
    return presentSwap(await this.close.deny({ swapId, expectedVersion, ...body }));
  }

  @Post('execute')
  @HttpCode(200)
  @Authenticated()
  @ApiData(Swap)
  async execute(@Param('id', ParseUUIDPipe) swapId: string, @IfMatch() expectedVersion: number, @Body() body: ApproveSwap): Promise<Swap> {
    return presentSwap(await this.executeSwap.execute({ swapId, expectedVersion, ...body }));
  }

  @Post('roll-back')
  @HttpCode(200)
  @Authenticated()
  @ApiData(Swap)
  async rollBack(@Param('id', ParseUUIDPipe) swapId: string, @IfMatch() expectedVersion: number, @Body() body: SwapNote): Promise<Swap> {
    return presentSwap(await this.rollBackSwap.execute({ swapId, expectedVersion, ...body }));
  }
}
