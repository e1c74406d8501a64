import { ApiPropertyOptional, ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { IsDay } from '../../http/is-day.decorator';

export class BlockSheetAsked {
  @ApiPropertyOptional({ description: 'A block of the year; left out: from and to' })
  @IsOptional()
  @IsUUID()
  block?: string;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'The day after the last; at most 62 days later' })
  @IsOptional()
  @IsDay()
  to?: string;
}

export class DutiesAsked {
  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after the last; at most 400 days later' })
  @IsDay()
  to!: string;
}

export class PersonDaysAsked {
  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after the last; at most 62 days are shown' })
  @IsDay()
  to!: string;
}

export class DayAsked {
  @ApiProperty({ format: 'date' })
  @IsDay()
  date!: string;
}

export class MonthAsked {
  @ApiProperty({ description: 'YYYY-MM' })
  @Matches(/^\d{4}-(?:0[1-9]|1[0-2])$/, { message: 'month must be a month as YYYY-MM' })
  month!: string;
}
