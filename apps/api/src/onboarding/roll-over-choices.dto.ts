import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { EXCEPTIONS, ROLL_CALENDARS, type RollCalendar } from '@housestaff/onboarding/domain';
import { IsDay } from '../http/is-day.decorator';
import { BlockInput } from '../program/academic-year.dto';

export class RollOverAsked {
  @ApiPropertyOptional({ enum: ROLL_CALENDARS, description: 'Left out: the same kind as this year' })
  @IsOptional()
  @IsIn(ROLL_CALENDARS)
  calendar?: RollCalendar;
}

export class RollOverException {
  @ApiProperty()
  @IsUUID()
  personId!: string;

  @ApiProperty({ enum: EXCEPTIONS, description: 'stays: in the same PGY for another year; leaves: when the year ends; extends: in the same PGY until a day' })
  @IsIn(EXCEPTIONS)
  what!: (typeof EXCEPTIONS)[number];

  @ApiPropertyOptional({ format: 'date', description: 'Of an extension: the day after its last. Left out: the end of the new year' })
  @IsOptional()
  @IsDay()
  until?: string;
}

export class IncomingResident {
  @ApiProperty()
  @IsString()
  @MaxLength(120)
  givenName!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(120)
  familyName!: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  email?: string | null;

  @ApiPropertyOptional({ default: 1 })
  @IsOptional()
  @IsInt()
  pgy?: number;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  cohort?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: "Their first day, where it isn't the new year's: off-cycle" })
  @IsOptional()
  @IsDay()
  startsOn?: string | null;
}

/** What a person decides about a roll-over; whatever is left out is usual. */
export class RollOverChoices extends RollOverAsked {
  @ApiPropertyOptional({ type: [BlockInput], description: 'The blocks of the new year by hand; they go before the calendar' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(400)
  @ValidateNested({ each: true })
  @Type(() => BlockInput)
  blocks?: BlockInput[];

  @ApiPropertyOptional({ description: 'Left out: named by its start and end, e.g. AY 2027-28' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  name?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 9, description: 'PGYs in the program. Left out: the highest of its on-cycle residents' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9)
  programLength?: number;

  @ApiPropertyOptional({ type: [RollOverException] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => RollOverException)
  exceptions?: RollOverException[];

  @ApiPropertyOptional({ type: [IncomingResident] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => IncomingResident)
  interns?: IncomingResident[];
}
