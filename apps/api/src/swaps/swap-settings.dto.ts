import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsInt, IsNumber, IsObject, ValidateNested } from 'class-validator';
import { NEEDS_MANAGER, type MatchFactor, type NeedsManager } from '@housestaff/swaps/domain';

export class SwapWeights implements Record<MatchFactor, number> {
  @ApiProperty()
  @IsNumber()
  preference!: number;

  @ApiProperty()
  @IsNumber()
  proximity!: number;

  @ApiProperty()
  @IsNumber()
  balance!: number;

  @ApiProperty()
  @IsNumber()
  history!: number;

  @ApiProperty()
  @IsNumber()
  availability!: number;
}

export class WhoMaySwap {
  @ApiProperty()
  @IsBoolean()
  residents!: boolean;

  @ApiProperty()
  @IsBoolean()
  faculty!: boolean;
}

export class ChangeSwapSettings {
  @ApiProperty({ enum: NEEDS_MANAGER, description: 'Whatever it says, a swap that would break a rule needs a manager' })
  @IsIn(NEEDS_MANAGER)
  needsManager!: NeedsManager;

  @ApiProperty({ description: 'Also where others need none' })
  @IsBoolean()
  openPoolNeedsManager!: boolean;

  @ApiProperty({ description: 'How long a request waits' })
  @IsInt()
  expiryDays!: number;

  @ApiProperty({ type: SwapWeights, description: '0 to 1 each' })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SwapWeights)
  weights!: SwapWeights;

  @ApiProperty({ description: '0 to 1: partners below it are not shown' })
  @IsNumber()
  minScore!: number;

  @ApiProperty({ type: WhoMaySwap })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => WhoMaySwap)
  whoMay!: WhoMaySwap;
}

export class SwapSettings extends ChangeSwapSettings {
  @ApiProperty({ description: '0: the usual ones, never changed' })
  version!: number;
}
