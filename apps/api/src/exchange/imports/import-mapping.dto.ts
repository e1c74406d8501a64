import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ABSENCE_KINDS, type AbsenceKind } from '@housestaff/people/domain';
import { ACTIVITY_CATEGORIES, DUTY_KINDS } from '@housestaff/program/domain';
import { ProgramAnswers } from './import-kinds.dto';
import { ImportLabelTarget, ImportRotationChoice, ImportTimes } from './import-parts.dto';

const LONGEST_LABEL = 500;
const MOST_ROWS = 5_000;

export class MappedLabel {
  @ApiProperty()
  @IsString()
  @MaxLength(LONGEST_LABEL)
  label!: string;

  @ApiProperty({ type: ImportLabelTarget, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImportLabelTarget)
  target!: ImportLabelTarget | null;
}

export class MappedCode {
  @ApiProperty()
  @IsString()
  @MaxLength(LONGEST_LABEL)
  code!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(120)
  name!: string;

  @ApiProperty({ enum: ACTIVITY_CATEGORIES })
  @IsIn(ACTIVITY_CATEGORIES)
  category!: string;

  @ApiProperty({ enum: DUTY_KINDS })
  @IsIn(DUTY_KINDS)
  dutyKind!: string;

  @ApiProperty({ type: ImportTimes, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImportTimes)
  times!: ImportTimes | null;
}

export class MappedTemplate {
  @ApiProperty()
  @IsString()
  @MaxLength(LONGEST_LABEL)
  label!: string;

  @ApiProperty()
  @IsBoolean()
  include!: boolean;

  @ApiProperty({ type: ImportRotationChoice, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImportRotationChoice)
  rotation!: ImportRotationChoice | null;
}

export class MappedLeave {
  @ApiProperty()
  @IsString()
  @MaxLength(40)
  key!: string;

  @ApiProperty()
  @IsBoolean()
  accept!: boolean;

  @ApiProperty({ enum: ABSENCE_KINDS })
  @IsIn(ABSENCE_KINDS)
  kind!: AbsenceKind;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  from!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The day after the last' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  to!: string | null;
}

export class ImportMapping {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(120)
  programYearName?: string;

  @ApiProperty({ type: [MappedLabel] })
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => MappedLabel)
  labels!: MappedLabel[];

  @ApiProperty({ type: [MappedCode] })
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => MappedCode)
  codes!: MappedCode[];

  @ApiProperty({ type: [MappedTemplate] })
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => MappedTemplate)
  templates!: MappedTemplate[];

  @ApiProperty({ type: [MappedLeave] })
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => MappedLeave)
  leaves!: MappedLeave[];

  @ApiPropertyOptional({ type: ProgramAnswers, description: 'Of a program file' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProgramAnswers)
  program?: ProgramAnswers;
}
