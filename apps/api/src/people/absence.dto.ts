import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ABSENCE_KINDS, ABSENCE_STATUSES, type AbsenceKind, type AbsenceStatus } from '@housestaff/people/domain';
import { IsDay } from '../http/is-day.decorator';

const SOURCES = ['import', 'manual'] as const;

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
}

export class UpdateAbsence extends PartialType(OmitType(CreateAbsence, ['personId'])) {}

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

  @ApiProperty()
  note!: string;

  @ApiProperty({ enum: SOURCES })
  source!: 'import' | 'manual';

  @ApiProperty({ description: 'Halves included' })
  days!: number;

  @ApiProperty()
  version!: number;
}
