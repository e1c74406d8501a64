import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsNumber, IsObject, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { DayPick, PeoplePick, STRENGTH_SCHEMA, STRENGTHS, type Strength } from './plan-setup-picks.dto';
import { IsHours } from './is-hours.decorator';

export const RULE_KINDS = ['most', 'in-a-row', 'every', 'gap', 'before', 'cycle', 'rest', 'weekends', 'hours', 'even', 'not-on', 'later-start', 'free-days', 'wishes'] as const;

export class CycleCohort {
  @ApiProperty({ maxLength: 20 })
  @IsString()
  @MaxLength(20)
  cohort!: string;

  @ApiProperty({ minimum: 1, description: 'The block of the year that is its first, from 1' })
  @IsInt()
  from!: number;
}

/** A rule of any kind; each kind has its own of the optional fields, and is refused without them. */
export class SetupRule {
  @ApiProperty({ maxLength: 60, description: 'Small letters, digits and hyphens; weights of a run go by it' })
  @IsString()
  @MaxLength(60)
  id!: string;

  @ApiProperty({ maxLength: 120 })
  @IsString()
  @MaxLength(120)
  name!: string;

  @ApiProperty({ enum: RULE_KINDS })
  @IsIn(RULE_KINDS)
  kind!: (typeof RULE_KINDS)[number];

  @ApiProperty()
  @IsBoolean()
  on!: boolean;

  @ApiProperty(STRENGTH_SCHEMA)
  @IsIn(STRENGTHS)
  strength!: Strength;

  @ApiPropertyOptional({ type: PeoplePick })
  @IsOptional()
  @ValidateNested()
  @Type(() => PeoplePick)
  people?: PeoplePick;

  @ApiPropertyOptional({ type: DayPick })
  @IsOptional()
  @ValidateNested()
  @Type(() => DayPick)
  days?: DayPick;

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  items?: string[];

  @ApiPropertyOptional()
  @IsOptional()
  @IsInt()
  min?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsInt()
  max?: number;

  @ApiPropertyOptional({ oneOf: [{ type: 'string', enum: ['plan', 'week', 'month'] }, { type: 'integer' }], description: 'most: of what; free-days: in each so many days' })
  @IsOptional()
  @IsIn(['plan', 'week', 'month', ...Array.from({ length: 366 }, (_, n) => n + 1)], { message: 'per must be plan, week, month, or a number of days up to 366' })
  per?: 'plan' | 'week' | 'month' | number;

  @ApiPropertyOptional({ description: 'every: at most max in so many slots in a row' })
  @IsOptional()
  @IsInt()
  days_?: number;

  @ApiPropertyOptional({ type: [String], description: 'gap: what may not follow; before: what comes after' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  then?: string[];

  @ApiPropertyOptional({ description: 'before: so many blocks of the items first' })
  @IsOptional()
  @IsInt()
  count?: number;

  @ApiPropertyOptional({ description: 'cycle: in every so many blocks' })
  @IsOptional()
  @IsInt()
  every?: number;

  @ApiPropertyOptional({ type: [CycleCohort], description: 'cycle: who alternates, and the block of the year in which each begins' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => CycleCohort)
  cohorts?: CycleCohort[];

  @ApiPropertyOptional({ description: 'gap: within so many slots' })
  @IsOptional()
  @IsInt()
  slots?: number;

  @ApiPropertyOptional({ oneOf: [{ type: 'number' }, { type: 'string', enum: ['as-long-as-shift'] }], description: 'rest' })
  @IsOptional()
  @IsHours()
  hours?: number | 'as-long-as-shift';

  @ApiPropertyOptional({ type: [String], description: 'rest: only after these' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  after?: string[];

  @ApiPropertyOptional({ description: 'weekends: both days alike' })
  @IsOptional()
  @IsBoolean()
  whole?: boolean;

  @ApiPropertyOptional({ description: 'hours: of each person over the plan' })
  @IsOptional()
  @IsNumber()
  goal?: number;

  @ApiPropertyOptional({ description: 'hours: so many more or fewer are as good' })
  @IsOptional()
  @IsNumber()
  tolerance?: number;

  @ApiPropertyOptional({ description: 'hours, even: what was before counts' })
  @IsOptional()
  @IsBoolean()
  carry?: boolean;

  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'integer' }, description: 'even: points of each item; 1 when left out' })
  @IsOptional()
  @IsObject()
  points?: Record<string, number>;

  @ApiPropertyOptional({ type: [String], description: 'not-on' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  rotationIds?: string[];

  @ApiPropertyOptional({ type: [String], description: 'not-on' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  categories?: string[];

  @ApiPropertyOptional({ maxLength: 60, description: "not-on: two or three words for a grid's cell" })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  reason?: string;
}
