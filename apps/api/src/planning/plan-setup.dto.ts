import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { IsDay } from '../http/is-day.decorator';
import { DayPick, PeoplePick, STRENGTH_SCHEMA, STRENGTHS, type Strength } from './plan-setup-picks.dto';
import { SetupRule } from './plan-setup-rule.dto';

const HALVES = ['day', 'am', 'pm'] as const;
const KINDS = ['blocks', 'call', 'shifts', 'clinic', 'weeks'] as const;
const SLOTS = ['block', 'day', 'half-day', 'week'] as const;
const PLANS = ['duties', 'stays'] as const;

export class AfterItem {
  @ApiProperty()
  @IsUUID()
  activityId!: string;

  @ApiProperty({ enum: HALVES })
  @IsIn(HALVES)
  half!: (typeof HALVES)[number];
}

export class SetupItem {
  @ApiProperty({ description: 'An activity; a rotation where stays are planned' })
  @IsUUID()
  id!: string;

  @ApiPropertyOptional({ type: [AfterItem], description: 'What is written on the next day' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => AfterItem)
  after?: AfterItem[];
}

export class SetupDemand {
  @ApiProperty({ maxLength: 60 })
  @IsString()
  @MaxLength(60)
  id!: string;

  @ApiProperty({ maxLength: 120 })
  @IsString()
  @MaxLength(120)
  name!: string;

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  items!: string[];

  @ApiPropertyOptional({ type: DayPick })
  @IsOptional()
  @ValidateNested()
  @Type(() => DayPick)
  days?: DayPick;

  @ApiPropertyOptional({ type: PeoplePick })
  @IsOptional()
  @ValidateNested()
  @Type(() => PeoplePick)
  people?: PeoplePick;

  @ApiProperty({ type: Number, nullable: true })
  @ValidateIf((demand: SetupDemand) => demand.min !== null)
  @IsInt()
  min!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  @ValidateIf((demand: SetupDemand) => demand.max !== null)
  @IsInt()
  max!: number | null;

  @ApiProperty(STRENGTH_SCHEMA)
  @IsIn(STRENGTHS)
  strength!: Strength;
}

export class PersonWish {
  @ApiProperty()
  @IsUUID()
  personId!: string;

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  items!: string[];

  @ApiProperty()
  @IsDay()
  date!: string;

  @ApiProperty({ description: 'false: would rather not' })
  @IsBoolean()
  want!: boolean;

  @ApiProperty({ type: Number, minimum: 1, maximum: 4 })
  @IsIn([1, 2, 3, 4])
  weight!: 1 | 2 | 3 | 4;
}

export class PlanSetupFields {
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind!: (typeof KINDS)[number];

  @ApiProperty({ maxLength: 120 })
  @IsString()
  @MaxLength(120)
  name!: string;

  @ApiProperty({ enum: SLOTS })
  @IsIn(SLOTS)
  slot!: (typeof SLOTS)[number];

  @ApiPropertyOptional({ minimum: 1, maximum: 7, description: 'Of weeks; 5: Friday' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  weekStartsOn?: number;

  @ApiProperty({ enum: PLANS })
  @IsIn(PLANS)
  plans!: (typeof PLANS)[number];

  @ApiProperty({ type: PeoplePick, description: 'Who is planned' })
  @ValidateNested()
  @Type(() => PeoplePick)
  people!: PeoplePick;

  @ApiProperty({ type: [SetupItem] })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SetupItem)
  items!: SetupItem[];

  @ApiProperty({ type: [SetupDemand] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => SetupDemand)
  demands!: SetupDemand[];

  @ApiProperty({ type: [SetupRule] })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SetupRule)
  rules!: SetupRule[];

  @ApiProperty({ description: "The program's duty-hour rules are rules of the plan" })
  @IsBoolean()
  dutyHours!: boolean;

  @ApiPropertyOptional({ type: [PersonWish] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => PersonWish)
  wishes?: PersonWish[];
}

export class PlanSetup extends PlanSetupFields {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  programId!: string;

  @ApiProperty()
  version!: number;

  @ApiProperty({ type: String, nullable: true })
  changedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  changedAt!: string | null;
}

export class SetupExample {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  words!: string;

  @ApiProperty({ type: PlanSetupFields })
  fields!: PlanSetupFields;
}
