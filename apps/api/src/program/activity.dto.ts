import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ACTIVITY_CATEGORIES, DUTY_KINDS, PLACES, type ActivityCategory, type DutyKind, type Place } from '@housestaff/program/domain';

export class TimeSpan {
  @ApiProperty({ description: 'Minutes after local midnight' })
  @IsInt()
  start!: number;

  @ApiProperty({ description: 'Over 1440: on the next day' })
  @IsInt()
  end!: number;
}

export class ActivityTimes {
  @ApiPropertyOptional({ type: TimeSpan, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => TimeSpan)
  am?: TimeSpan | null;

  @ApiPropertyOptional({ type: TimeSpan, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => TimeSpan)
  pm?: TimeSpan | null;

  @ApiPropertyOptional({ type: TimeSpan, nullable: true, description: 'For a day whose halves hold the same activity, whole days and nights' })
  @IsOptional()
  @ValidateNested()
  @Type(() => TimeSpan)
  day?: TimeSpan | null;
}

export class CreateActivity {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  code!: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name!: string;

  @ApiPropertyOptional({ enum: ACTIVITY_CATEGORIES })
  @IsOptional()
  @IsIn(ACTIVITY_CATEGORIES)
  category?: ActivityCategory;

  @ApiPropertyOptional({ enum: PLACES })
  @IsOptional()
  @IsIn(PLACES)
  place?: Place;

  @ApiPropertyOptional({ enum: DUTY_KINDS })
  @IsOptional()
  @IsIn(DUTY_KINDS)
  dutyKind?: DutyKind;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  countsHours?: boolean;

  @ApiPropertyOptional({ description: 'At-home call and backup may stand beside other duties' })
  @IsOptional()
  @IsBoolean()
  mayOverlap?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  supervises?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(20)
  colour?: string;

  @ApiPropertyOptional({ type: ActivityTimes, nullable: true, description: 'null: not known; duty hours are not assessable then' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ActivityTimes)
  times?: ActivityTimes | null;
}

export class UpdateActivity extends PartialType(CreateActivity) {}

export class Activity {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ACTIVITY_CATEGORIES })
  category!: ActivityCategory;

  @ApiProperty({ enum: PLACES })
  place!: Place;

  @ApiProperty({ enum: DUTY_KINDS })
  dutyKind!: DutyKind;

  @ApiProperty()
  countsHours!: boolean;

  @ApiProperty()
  mayOverlap!: boolean;

  @ApiProperty()
  supervises!: boolean;

  @ApiProperty()
  colour!: string;

  @ApiProperty({ type: ActivityTimes, nullable: true })
  times!: ActivityTimes | null;

  @ApiProperty()
  version!: number;
}
