import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { ABSENCE_KINDS, ABSENCE_STATUSES, type AbsenceKind, type AbsenceStatus } from '@housestaff/people/domain';
import { IsDay } from '../http/is-day.decorator';

const SOURCES = ['import', 'manual'] as const;
const DESPITE = { type: String, isArray: true, description: 'Of leave that is approved: keys of the breaches that whoever approves has seen and accepts' };

export class CreateAbsence {
  @ApiProperty()
  @IsUUID()
  personId!: string;

  @ApiProperty({ enum: ABSENCE_KINDS })
  @IsIn(ABSENCE_KINDS)
  kind!: AbsenceKind;

  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The first day back' })
  @IsDay()
  to!: string;

  @ApiPropertyOptional({ description: 'Its first morning is still worked' })
  @IsOptional()
  @IsBoolean()
  startsPm?: boolean;

  @ApiPropertyOptional({ description: 'Its last afternoon is worked again' })
  @IsOptional()
  @IsBoolean()
  endsAm?: boolean;

  @ApiPropertyOptional({ enum: ABSENCE_STATUSES, default: 'requested' })
  @IsOptional()
  @IsIn(ABSENCE_STATUSES)
  status?: AbsenceStatus;

  @ApiPropertyOptional({ description: 'Frees the person of their duties. Left out: as the leave settings say of the kind' })
  @IsOptional()
  @IsBoolean()
  blocking?: boolean;

  @ApiPropertyOptional({ description: 'Counts as away from the program. Left out: as the leave settings say of the kind' })
  @IsOptional()
  @IsBoolean()
  countsAway?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;

  @ApiPropertyOptional(DESPITE)
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(4000, { each: true })
  despite?: string[];
}

export class UpdateAbsence extends PartialType(OmitType(CreateAbsence, ['personId'])) {}

export class DecideAbsence {
  @ApiPropertyOptional({ description: 'What the person is told with it' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

export class ApproveAbsence extends DecideAbsence {
  @ApiPropertyOptional(DESPITE)
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(4000, { each: true })
  despite?: string[];
}

export class AbsenceQuery {
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'The day after the last' })
  @IsOptional()
  @IsDay()
  to?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  personId?: string;

  @ApiPropertyOptional({ enum: ABSENCE_STATUSES })
  @IsOptional()
  @IsIn(ABSENCE_STATUSES)
  status?: AbsenceStatus;

  @ApiPropertyOptional({ enum: ABSENCE_KINDS })
  @IsOptional()
  @IsIn(ABSENCE_KINDS)
  kind?: AbsenceKind;

  @ApiPropertyOptional({ minimum: 1, maximum: 9, description: 'Of the person, on the first day' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(9)
  pgy?: number;

  @ApiPropertyOptional({ description: 'Part of a name' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ enum: ['time', 'pending'], default: 'time', description: 'pending: requests first, whatever days are asked for' })
  @IsOptional()
  @IsIn(['time', 'pending'])
  order?: 'time' | 'pending';

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(600)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class Absence {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  personId!: string;

  @ApiProperty()
  personName!: string;

  @ApiProperty({ enum: ABSENCE_KINDS })
  kind!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date', description: 'The first day back' })
  to!: string;

  @ApiProperty()
  startsPm!: boolean;

  @ApiProperty()
  endsAm!: boolean;

  @ApiProperty({ enum: ABSENCE_STATUSES })
  status!: AbsenceStatus;

  @ApiProperty()
  blocking!: boolean;

  @ApiProperty()
  countsAway!: boolean;

  @ApiProperty({ description: 'Why: empty for whoever neither is the person nor answers leave' })
  note!: string;

  @ApiProperty({ format: 'date' })
  requestedOn!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Who answered it' })
  decidedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;

  @ApiProperty({ description: 'What they said to the person' })
  answer!: string;

  @ApiProperty({ enum: SOURCES })
  source!: 'import' | 'manual';

  @ApiProperty({ description: 'Halves included' })
  days!: number;

  @ApiProperty()
  version!: number;
}
