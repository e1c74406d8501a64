import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ALGORITHMS, OBJECTIVES, type Algorithm, type ObjectiveId } from '@housestaff/planning/application';
import { IsDay } from '../http/is-day.decorator';

/** Somebody who is not there; days half-open. */
export class PersonOut {
  @ApiProperty()
  @IsUUID()
  personId!: string;

  @ApiProperty()
  @IsDay()
  from!: string;

  @ApiProperty()
  @IsDay()
  to!: string;
}

export class StartRun {
  @ApiPropertyOptional({ default: 'blocks', description: 'blocks, or the id of a plan setup' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  plan?: string;

  @ApiPropertyOptional({ description: 'First day; for a plan setup, else the year. The next block when left out' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ description: 'The day after the last' })
  @IsOptional()
  @IsDay()
  to?: string;

  @ApiProperty({
    enum: ALGORITHMS,
    description: 'auto chooses and says why. greedy: an answer in a second. cp, mip: exact. hybrid: good plans at once, then a proven limit. pareto: several plans that trade one aim for another',
  })
  @IsIn(ALGORITHMS)
  algorithm!: Algorithm;

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

  @ApiPropertyOptional({ enum: ['published', 'draft'], default: 'published', description: 'What the run starts from; with draft, draftId says which' })
  @IsOptional()
  @IsIn(['published', 'draft'])
  basis?: 'published' | 'draft';

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsUUID()
  draftId?: string | null;

  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'integer', minimum: 0, maximum: 4 }, description: '0 off to 4 highest, by a term of the pre-check' })
  @IsOptional()
  @IsObject()
  weights?: Record<string, number>;

  @ApiPropertyOptional({ default: false, description: 'Keeps what stands wherever demand allows. Locked cells are always kept' })
  @IsOptional()
  @IsBoolean()
  fewChanges?: boolean;

  @ApiPropertyOptional({ type: [PersonOut], description: 'Who is not there: their work is given to others with the fewest changes' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PersonOut)
  out?: PersonOut[];

  @ApiPropertyOptional({ minimum: 0, maximum: 4, default: 0, description: 'More plans of near-equal value that differ' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(4)
  alternatives?: number;

  @ApiPropertyOptional({ enum: OBJECTIVES, isArray: true, description: 'pareto: what to trade off; two or more' })
  @IsOptional()
  @IsIn(OBJECTIVES, { each: true })
  objectives?: ObjectiveId[];

  @ApiPropertyOptional({ type: [String], description: 'Ids of relaxations that the pre-check or an earlier run offers' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(50)
  relaxations?: string[];
}

export class AcceptRun {
  @ApiPropertyOptional({ maxLength: 120 })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  name?: string;

  @ApiPropertyOptional({ minimum: 0, default: 0, description: 'Which of the alternatives; 0 is the best' })
  @IsOptional()
  @IsInt()
  @Min(0)
  alternative?: number;

  @ApiPropertyOptional({ type: [String], description: 'These people alone' })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  people?: string[];

  @ApiPropertyOptional({ description: 'From this day on alone' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ description: 'Up to the day before this one alone' })
  @IsOptional()
  @IsDay()
  to?: string;
}
