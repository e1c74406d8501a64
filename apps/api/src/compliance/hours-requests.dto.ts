import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, Equals, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { IsDay } from '../http/is-day.decorator';

export const ENTRY_KINDS = ['duty', 'call-in', 'from-home', 'moonlighting'] as const;
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

export class HoursAsked {
  @ApiProperty({ format: 'date', description: 'First day' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'Day after the last; at most 62 days later' })
  @IsDay()
  to!: string;
}

export class HourLogsAsked {
  @ApiPropertyOptional({ description: 'An academic block. Left out: the one of today, else the first' })
  @IsOptional()
  @IsUUID()
  block?: string;
}

export class HourDate {
  @ApiProperty({ format: 'date' })
  @IsDay()
  date!: string;
}

/** Work that someone writes down. */
export class HourEntry {
  @ApiProperty({ enum: ENTRY_KINDS })
  @IsIn(ENTRY_KINDS)
  kind!: (typeof ENTRY_KINDS)[number];

  @ApiProperty({ type: String, nullable: true, description: 'Of kind duty: the published duty. Null: work that was on no schedule' })
  @ValidateIf((entry: HourEntry) => entry.dutyId !== null)
  @IsUUID()
  dutyId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of kind duty, without a duty: what was done. Null: not said' })
  @ValidateIf((entry: HourEntry) => entry.activityId !== null)
  @IsUUID()
  activityId!: string | null;

  @ApiProperty({ description: "Wall clock in the person's zone, YYYY-MM-DDTHH:mm" })
  @Matches(LOCAL)
  start!: string;

  @ApiProperty({ description: 'At most 48 hours later' })
  @Matches(LOCAL)
  end!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(300)
  note!: string;
}

/** Either everything as scheduled, or the entries. */
export class LogHoursBody {
  @ApiPropertyOptional({ type: Boolean, description: 'Everything as it was scheduled' })
  @IsOptional()
  @Equals(true)
  asScheduled?: true;

  @ApiPropertyOptional({ type: [HourEntry], description: 'The day, whole; none: nothing was worked. Wanted unless asScheduled' })
  @ValidateIf((body: LogHoursBody) => body.asScheduled === undefined || body.entries !== undefined)
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => HourEntry)
  entries?: HourEntry[];
}

export class AttestBody {
  @ApiProperty({ format: 'date', description: 'The Monday of the week' })
  @IsDay()
  weekFrom!: string;
}
