import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDate, IsDefined, IsIn, IsObject, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { SWAP_KINDS, SWAP_STATUSES, type SwapKind, type SwapStatus } from '@housestaff/swaps/domain';
import { OverrideBody } from '../assignments/assignments-requests.dto';
import { SwapPartInput } from './swap-part.dto';

export class RequestSwap {
  @ApiProperty({ enum: SWAP_KINDS, description: 'one-to-one: for something in return; absorb: given to a named person; open: to whoever takes it' })
  @IsIn(SWAP_KINDS)
  kind!: SwapKind;

  @ApiPropertyOptional({ description: 'Whose it is; needs swap:write for anybody else. Left out: whoever is signed in' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @ApiProperty({ type: SwapPartInput })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SwapPartInput)
  gives!: SwapPartInput;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Whom it is asked of; none in the open pool' })
  @IsOptional()
  @IsUUID()
  counterpartId?: string | null;

  @ApiPropertyOptional({ type: SwapPartInput, nullable: true, description: 'What comes in return, of one-to-one swaps' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => SwapPartInput)
  takes?: SwapPartInput | null;

  @ApiProperty({ description: 'May be empty' })
  @IsString()
  @MaxLength(500)
  reason!: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Left out: as long as the program says' })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  expiresAt?: Date;
}

export class PreviewSwap extends OmitType(RequestSwap, ['reason', 'expiresAt']) {}

export class SwapNote {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;

  @ApiPropertyOptional({ description: 'The person whom a manager acts for; needs swap:write' })
  @IsOptional()
  @IsUUID()
  for?: string;
}

export class ApproveSwap extends SwapNote {
  @ApiPropertyOptional({ type: [OverrideBody], description: 'A reason for each violation that it would bring; needs schedule:override' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => OverrideBody)
  overrides?: OverrideBody[];
}

export class SwapsAsked {
  @ApiPropertyOptional({ enum: [...SWAP_STATUSES, 'open'], description: 'open: those that nothing is decided of yet' })
  @IsOptional()
  @IsIn([...SWAP_STATUSES, 'open'])
  status?: SwapStatus | 'open';

  @ApiPropertyOptional({ description: 'Either side of it' })
  @IsOptional()
  @IsUUID()
  person?: string;
}
