import { ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IsDay } from '../http/is-day.decorator';

export const STRENGTHS = ['rule', 'demand', 1, 2, 3, 4] as const;
export type Strength = (typeof STRENGTHS)[number];

/** `rule` is never broken; `demand` may stay unmet and is told; 1 low to 4 highest. */
export const STRENGTH_SCHEMA: ApiPropertyOptions = { oneOf: [{ type: 'string', enum: ['rule', 'demand'] }, { type: 'integer', minimum: 1, maximum: 4 }] };

const KINDS = ['resident', 'faculty'] as const;
const HALVES = ['am', 'pm'] as const;
const HOLIDAYS = ['also', 'only', 'never'] as const;

export class PeoplePick {
  @ApiPropertyOptional({ enum: KINDS, isArray: true })
  @IsOptional()
  @IsArray()
  @IsIn(KINDS, { each: true })
  kinds?: (typeof KINDS)[number][];

  @ApiPropertyOptional({ type: [Number] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsInt({ each: true })
  pgys?: number[];

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  personIds?: string[];

  @ApiPropertyOptional({ type: [String], description: 'Whose stay on that day is on one of these' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  rotationIds?: string[];

  @ApiPropertyOptional({ type: [String], description: 'Whose stay on that day is on a rotation of one of these' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  categories?: string[];
}

export class DayPick {
  @ApiPropertyOptional({ type: [Number], description: '1: Monday' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(7)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  weekdays?: number[];

  @ApiPropertyOptional({ enum: HOLIDAYS, description: 'also: those days too, whatever their weekday' })
  @IsOptional()
  @IsIn(HOLIDAYS)
  holidays?: (typeof HOLIDAYS)[number];

  @ApiPropertyOptional({ enum: HALVES, isArray: true })
  @IsOptional()
  @IsArray()
  @IsIn(HALVES, { each: true })
  halves?: (typeof HALVES)[number][];

  @ApiPropertyOptional()
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ description: 'Not included' })
  @IsOptional()
  @IsDay()
  to?: string;
}
