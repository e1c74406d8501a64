import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsDay } from '../http/is-day.decorator';

export class StartDraftBody {
  @ApiPropertyOptional({ maxLength: 80, description: 'Left out: Draft and its number' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  name?: string;
}

export class DraftChangeInput {
  @ApiProperty({ enum: ['set-stay', 'lock', 'put-duty', 'remove-duty'] })
  @IsIn(['set-stay', 'lock', 'put-duty', 'remove-duty'])
  kind!: 'set-stay' | 'lock' | 'put-duty' | 'remove-duty';

  @ApiProperty()
  @IsUUID()
  personId!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after its last' })
  @IsDay()
  to!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'set-stay: null clears the period' })
  @IsOptional()
  @IsUUID()
  rotationId?: string | null;

  @ApiPropertyOptional({ description: 'lock: false unlocks' })
  @IsOptional()
  @IsBoolean()
  locked?: boolean;

  @ApiPropertyOptional({ description: 'put-duty' })
  @IsOptional()
  @IsUUID()
  activityId?: string;

  @ApiPropertyOptional({ enum: ['am', 'pm', 'day'], description: 'put-duty, remove-duty; left out: the whole day' })
  @IsOptional()
  @IsIn(['am', 'pm', 'day'])
  half?: 'am' | 'pm' | 'day';

  @ApiPropertyOptional({ description: 'lock, remove-duty: one duty made by hand' })
  @IsOptional()
  @IsUUID()
  dutyId?: string;
}

export class PreviewChangesBody {
  @ApiProperty({ type: [DraftChangeInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => DraftChangeInput)
  changes!: DraftChangeInput[];
}

export class ChangeDraftBody extends PreviewChangesBody {
  @ApiPropertyOptional({ maxLength: 200, description: 'What undo says of it' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  label?: string;
}

export class OverrideBody {
  @ApiProperty({ maxLength: 400, description: 'A violation, by the id of its finding' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(400)
  findingId!: string;

  @ApiProperty({ maxLength: 500, description: 'Why this violation may be published' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason!: string;
}

export class RollBackBody {
  @ApiProperty({ maxLength: 500 })
  @IsString()
  @MaxLength(500)
  note!: string;
}

export class PublishBody extends RollBackBody {
  @ApiPropertyOptional({ type: [OverrideBody], description: 'Each violation that it is published with, and why; needs schedule:override' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => OverrideBody)
  overrides?: OverrideBody[];

  @ApiPropertyOptional({ description: 'Publish over what moved, having seen it' })
  @IsOptional()
  @IsBoolean()
  rebase?: boolean;
}

export class GridAsked {
  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  draft?: string;
}

export class BlockGridAsked extends GridAsked {
  @ApiProperty()
  @IsUUID()
  block!: string;
}

export class CandidatesAsked {
  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after its last' })
  @IsDay()
  to!: string;

  @ApiProperty()
  @IsUUID()
  rotationId!: string;
}

export class DiffAsked {
  @ApiPropertyOptional({ minimum: 0, description: 'Left out: the version before it' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  against?: number;
}

export class ManifestAsked {
  @ApiProperty({ format: 'date' })
  @IsDay()
  date!: string;
}
