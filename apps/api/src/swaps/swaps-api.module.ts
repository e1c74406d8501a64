import { Module } from '@nestjs/common';
import { SwapsModule } from '@housestaff/swaps/infrastructure';
import { SwapActionsController } from './swap-actions.controller';
import { SwapMatchesController } from './swap-matches.controller';
import { SwapSettingsController } from './swap-settings.controller';
import { SwapsController } from './swaps.controller';

@Module({ imports: [SwapsModule], controllers: [SwapsController, SwapActionsController, SwapMatchesController, SwapSettingsController] })
export class SwapsApiModule {}
