import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsNotEmpty, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { ABSENCE_KINDS, type AbsenceKind } from '@housestaff/people/domain';
import { OverrideBody } from '../assignments/assignments-requests.dto';
import { IsDay } from '../http/is-day.decorator';

const flag = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);

/** Who is out, and when. */
export class ScrambleAsked {
  @ApiProperty({ description: 'Who is out' })
  @IsUUID()
  person!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The first day back' })
  @IsDay()
  to!: string;

  @ApiPropertyOptional({ description: 'The first morning is still worked' })
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  startsPm?: boolean;

  @ApiPropertyOptional({ description: 'The last afternoon is worked again' })
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  endsAm?: boolean;
}

export class StandInsAsked extends ScrambleAsked {
  @ApiProperty({ description: 'Key of what is open' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  work!: string;

  @ApiPropertyOptional({ description: 'Check everybody by the rules, not only the first few' })
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  all?: boolean;
}

export class LeaveToRecord {
  @ApiProperty({ enum: ABSENCE_KINDS })
  @IsIn(ABSENCE_KINDS)
  kind!: AbsenceKind;
}

/** Of whoever is out. */
export class RecordLeave extends ScrambleAsked {
  @ApiProperty({ enum: ABSENCE_KINDS })
  @IsIn(ABSENCE_KINDS)
  kind!: AbsenceKind;
}

export class AssignStandIn extends OmitType(StandInsAsked, ['all']) {
  @ApiProperty({ description: 'Who steps in' })
  @IsUUID()
  standInId!: string;

  @ApiProperty({ type: LeaveToRecord, nullable: true, description: 'Recorded with it and approved at once; needs leave:write. Null: none is' })
  @ValidateIf(({ leave }: AssignStandIn) => leave !== null)
  @ValidateNested()
  @Type(() => LeaveToRecord)
  leave!: LeaveToRecord | null;

  @ApiPropertyOptional({ type: [OverrideBody], description: 'A reason for each rule that would newly be broken; needs schedule:override' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => OverrideBody)
  overrides?: OverrideBody[];
}

export class BackupAsked {
  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after the last' })
  @IsDay()
  to!: string;
}

export class SettleActivation {
  @ApiProperty({ description: 'False: it was noted by mistake, and is owed again' })
  @IsBoolean()
  paidBack!: boolean;

  @ApiProperty({ description: 'Which duty they were spared, or who took one over' })
  @IsString()
  @MaxLength(500)
  note!: string;
}

export class BackupWorth {
  @ApiProperty({ description: 'What stepping in is worth on a weekday, in halves' })
  @IsNumber()
  @Min(0)
  @Max(10)
  weekday!: number;

  @ApiProperty()
  @IsNumber()
  @Min(0)
  @Max(10)
  weekend!: number;

  @ApiProperty()
  @IsNumber()
  @Min(0)
  @Max(10)
  holiday!: number;
}

export class BackupSettings extends BackupWorth {
  @ApiProperty({ description: '0: never changed' })
  version!: number;
}
