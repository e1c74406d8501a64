import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { COMPETENCY_LEVELS, QUALIFICATION_FAMILIES, type CompetencyLevel, type QualificationFamily, type Standing } from '@housestaff/people/domain';
import { IsDay } from '../http/is-day.decorator';

const KINDS = ['rotation', 'activity'] as const;
const STANDINGS = ['valid', 'soon', 'expired', 'later'] as const satisfies readonly Standing[];
const LAST_DAY = 'The last day on which it holds; null: for good';

export class QualificationNeedInput {
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind!: 'rotation' | 'activity';

  @ApiProperty()
  @IsUUID()
  id!: string;

  @ApiProperty({ enum: COMPETENCY_LEVELS, nullable: true, description: 'Of procedures: the least level; null: any' })
  @IsOptional()
  @IsIn(COMPETENCY_LEVELS)
  leastLevel!: CompetencyLevel | null;
}

export class QualificationNeed extends QualificationNeedInput {
  @ApiProperty()
  name!: string;
}

export class AddQualificationType {
  @ApiProperty({ enum: QUALIFICATION_FAMILIES })
  @IsIn(QUALIFICATION_FAMILIES)
  family!: QualificationFamily;

  @ApiProperty({ description: 'E.g. ACLS' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Months from its issue; null: it does not expire by itself' })
  @ValidateIf(({ lastsMonths }: AddQualificationType) => lastsMonths !== null)
  @IsInt()
  @Min(1)
  @Max(240)
  lastsMonths!: number | null;

  @ApiProperty({ type: [QualificationNeedInput], description: 'Rotations and activities that ask for it' })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => QualificationNeedInput)
  requiredBy!: QualificationNeedInput[];
}

export class ChangeQualificationType extends PartialType(AddQualificationType) {}

export class QualificationType extends OmitType(AddQualificationType, ['requiredBy']) {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: [QualificationNeed] })
  requiredBy!: QualificationNeed[];

  @ApiProperty({ description: 'How many people have it, expired or not' })
  held!: number;

  @ApiProperty()
  version!: number;
}

export class ChangeQualification {
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsDay()
  issued?: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: `${LAST_DAY}. Left out of a new one: as long as its type lasts` })
  @ValidateIf(({ expires }: ChangeQualification) => expires !== null && expires !== undefined)
  @IsDay()
  expires?: string | null;

  @ApiPropertyOptional({ enum: COMPETENCY_LEVELS, nullable: true, description: 'Of procedures' })
  @IsOptional()
  @IsIn(COMPETENCY_LEVELS)
  level?: CompetencyLevel | null;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

export class AddQualification extends OmitType(ChangeQualification, ['issued']) {
  @ApiProperty()
  @IsUUID()
  personId!: string;

  @ApiProperty()
  @IsUUID()
  typeId!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  issued!: string;
}

export class QualificationQuery {
  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  personId?: string;
}

export class Qualification {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  personId!: string;

  @ApiProperty()
  personName!: string;

  @ApiProperty({ description: 'The person is in use and, if a resident, not through with their training' })
  personActive!: boolean;

  @ApiProperty()
  typeId!: string;

  @ApiProperty()
  typeName!: string;

  @ApiProperty({ enum: COMPETENCY_LEVELS, nullable: true })
  level!: CompetencyLevel | null;

  @ApiProperty({ format: 'date' })
  issued!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: LAST_DAY })
  expires!: string | null;

  @ApiProperty()
  note!: string;

  @ApiProperty({ enum: STANDINGS, description: 'soon: within 180 days of its last; later: not issued yet' })
  standing!: Standing;

  @ApiProperty({ description: 'Another of the type goes on when it ends' })
  renewed!: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'Until its last day, below 0 once it is over' })
  daysLeft!: number | null;

  @ApiProperty()
  version!: number;
}
