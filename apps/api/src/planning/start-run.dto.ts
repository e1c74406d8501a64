import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Equals, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

export class StartRun {
  @ApiProperty({ enum: ['greedy', 'mip'], description: 'greedy: a workable answer in seconds. mip: goes on to the best one, with a proven limit.' })
  @IsIn(['greedy', 'mip'])
  algorithm!: 'greedy' | 'mip';

  @ApiProperty({ minimum: 1, maximum: 3600, description: 'At most so long' })
  @IsInt()
  @Min(1)
  @Max(3600)
  seconds!: number;

  @ApiPropertyOptional({ default: 1, description: 'The same problem and seed give the same first answer' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(2147483646)
  seed?: number;

  @ApiPropertyOptional({ default: true, description: 'Locked cells are always kept' })
  @IsOptional()
  @Equals(true, { message: 'keepLocked: locked cells are always kept; unlock those that may change' })
  keepLocked?: true;

  @ApiPropertyOptional({ enum: ['published', 'draft'], default: 'published', description: 'What the run starts from; with draft, draftId says which' })
  @IsOptional()
  @IsIn(['published', 'draft'])
  basis?: 'published' | 'draft';

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsUUID()
  draftId?: string | null;

  @ApiPropertyOptional({ enum: ['residents'], default: 'residents' })
  @IsOptional()
  @IsIn(['residents'])
  people?: 'residents';

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'integer', minimum: 0, maximum: 4 },
    description: '0 off to 4 highest, of: few-changes, rest-after-heavy, even-heavy, even-nights, target-blocks, whole-blocks',
  })
  @IsOptional()
  @IsObject()
  weights?: Record<string, number>;
}

export class AcceptRun {
  @ApiPropertyOptional({ maxLength: 120 })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  name?: string;
}
