import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { IsDay } from '../http/is-day.decorator';

const STANDINGS = ['preferred', 'blocked'] as const;
const MOST_RANGES = 60;

export class PreferenceDays {
  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after the last' })
  @IsDay()
  to!: string;
}

class Limits {
  @ApiProperty({ type: Number, nullable: true, description: 'Weeks on a service that begin in one month, 1 to 5; null: no limit' })
  @ValidateIf(({ mostPerMonth }: Limits) => mostPerMonth !== null)
  @IsInt()
  mostPerMonth!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Weeks on a service in a row, 1 to 26; null: no limit' })
  @ValidateIf(({ mostInARow }: Limits) => mostInARow !== null)
  @IsInt()
  mostInARow!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Weeks between two stretches on a service, 1 to 26; null: no limit' })
  @ValidateIf(({ leastBetween }: Limits) => leastBetween !== null)
  @IsInt()
  leastBetween!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Weeks on a service in the year, 0 to 53; null: as it comes' })
  @ValidateIf(({ target }: Limits) => target !== null)
  @IsInt()
  target!: number | null;

  @ApiProperty({ description: 'For whoever makes the schedule' })
  @IsString()
  @MaxLength(500)
  note!: string;
}

export class SayWeekPreferences extends Limits {
  @ApiProperty({ type: [PreferenceDays] })
  @IsArray()
  @ArrayMaxSize(MOST_RANGES)
  @ValidateNested({ each: true })
  @Type(() => PreferenceDays)
  preferred!: PreferenceDays[];

  @ApiProperty({ type: [PreferenceDays] })
  @IsArray()
  @ArrayMaxSize(MOST_RANGES)
  @ValidateNested({ each: true })
  @Type(() => PreferenceDays)
  blocked!: PreferenceDays[];
}

export class PreferenceYear {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after the last' })
  to!: string;
}

export class PreferenceWeek extends PreferenceDays {
  @ApiProperty({ enum: STANDINGS, nullable: true, description: 'null: either way' })
  standing!: (typeof STANDINGS)[number] | null;

  @ApiProperty({ type: String, nullable: true, description: 'The service that they are on, as published, by abbreviation' })
  service!: string | null;
}

export class WeekPreferences extends Limits {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  personName!: string;

  @ApiProperty({ description: 'Only faculty are asked' })
  asked!: boolean;

  @ApiProperty({ type: PreferenceYear })
  year!: PreferenceYear;

  @ApiProperty({ type: [PreferenceYear] })
  years!: PreferenceYear[];

  @ApiProperty({ type: [PreferenceWeek], description: 'Of the whole year, as the program plans its faculty weeks' })
  weeks!: PreferenceWeek[];

  @ApiProperty({ description: '0: nothing was said yet' })
  version!: number;
}

export class PreferenceQuery {
  @ApiPropertyOptional({ description: 'Left out: the year that today is in' })
  @IsOptional()
  @IsUUID()
  yearId?: string;
}
