import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { IsDay } from '../http/is-day.decorator';

const KINDS = ['stay', 'duty'] as const;
const HALVES = ['am', 'pm', 'day'] as const;

/** What changes hands. Days half-open: `to` is the first day that no longer counts. */
export class SwapPartInput {
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind!: 'stay' | 'duty';

  @ApiPropertyOptional({ description: 'Of a stay' })
  @ValidateIf(({ kind }: SwapPartInput) => kind === 'stay')
  @IsUUID()
  rotationId?: string;

  @ApiPropertyOptional({ description: 'Of a duty' })
  @ValidateIf(({ kind }: SwapPartInput) => kind === 'duty')
  @IsUUID()
  activityId?: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'Exclusive' })
  @IsDay()
  to!: string;

  @ApiPropertyOptional({ enum: HALVES, description: 'Of a duty; left out: the whole day' })
  @IsOptional()
  @IsIn(HALVES)
  half?: 'am' | 'pm' | 'day';

  @ApiPropertyOptional({ description: 'Whose it is; left out: whoever gives it' })
  @IsOptional()
  @IsUUID()
  personId?: string;
}

export class SwapPart {
  @ApiProperty({ enum: KINDS })
  kind!: 'stay' | 'duty';

  @ApiProperty({ description: 'Whose it is before the swap' })
  personId!: string;

  @ApiPropertyOptional()
  rotationId?: string;

  @ApiPropertyOptional()
  activityId?: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date', description: 'Exclusive' })
  to!: string;

  @ApiPropertyOptional({ enum: HALVES })
  half?: 'am' | 'pm' | 'day';

  @ApiProperty({ description: 'As people read it, e.g. "ICU, 5 – 18 Oct 2026"' })
  label!: string;
}
