import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ABSENCE_KINDS, AWAY_GROUPS, type AbsenceKind } from '@housestaff/people/domain';
import { IsDay } from '../http/is-day.decorator';

export class LeaveWindow {
  @ApiProperty({ description: 'The academic year that leave is asked for' })
  @IsUUID()
  yearId!: string;

  @ApiProperty({ format: 'date', description: 'The first day on which requests are taken' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after the last' })
  @IsDay()
  to!: string;
}

export class LeaveBlackout {
  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after the last' })
  @IsDay()
  to!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(200)
  reason!: string;

  @ApiProperty({ type: [String], enum: ABSENCE_KINDS, nullable: true, description: 'Null: every kind' })
  @IsOptional()
  @IsArray()
  @IsIn(ABSENCE_KINDS, { each: true })
  kinds!: AbsenceKind[] | null;
}

export class MostAway {
  @ApiProperty({ enum: AWAY_GROUPS })
  @IsIn(AWAY_GROUPS)
  among!: (typeof AWAY_GROUPS)[number];

  @ApiProperty({ type: Number, nullable: true })
  @IsOptional()
  @IsInt()
  pgy!: number | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsUUID()
  rotationId!: string | null;

  @ApiProperty()
  @IsInt()
  most!: number;
}

export class LeavePolicy {
  @ApiProperty({ type: Number, nullable: true, description: 'Fewest days from the request to the first day away' })
  @IsOptional()
  @IsInt()
  noticeDays!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Most days from the request to the first day away' })
  @IsOptional()
  @IsInt()
  aheadDays!: number | null;

  @ApiProperty({ type: [LeaveWindow], description: 'When requests for an academic year are taken; a year without one takes them always' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => LeaveWindow)
  windows!: LeaveWindow[];

  @ApiProperty({ type: [LeaveBlackout] })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => LeaveBlackout)
  blackouts!: LeaveBlackout[];

  @ApiProperty({ type: [MostAway] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MostAway)
  mostAway!: MostAway[];
}
