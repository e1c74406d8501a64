import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { IsDay } from '../http/is-day.decorator';

export class BlockInput {
  @ApiPropertyOptional({ description: 'Left out: named by its number' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  name?: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after its last' })
  @IsDay()
  to!: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'First day of the second half' })
  @IsOptional()
  @IsDay()
  splitOn?: string | null;
}

export class ReplaceBlocks {
  @ApiProperty({ type: [BlockInput] })
  @IsArray()
  @ArrayMaxSize(400)
  @ValidateNested({ each: true })
  @Type(() => BlockInput)
  blocks!: BlockInput[];
}

export class CreateAcademicYear extends ReplaceBlocks {
  @ApiPropertyOptional({ description: 'Left out: named by its start and end, e.g. AY 2026-27' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  name?: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after its last' })
  @IsDay()
  to!: string;
}

export class AcademicBlock {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: '0: orientation' })
  ordinal!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  splitOn!: string | null;
}

export class AcademicYear {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  programId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ type: [AcademicBlock] })
  blocks!: AcademicBlock[];

  @ApiProperty()
  scheduleId!: string;

  @ApiProperty({ description: 'Counts changes of blocks, requirements and coverage' })
  version!: number;
}
