import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsEmail, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { PERSON_KINDS, type PersonKind } from '@housestaff/people/domain';
import { IsDay } from '../http/is-day.decorator';

export class PgyPeriodInput {
  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after its last' })
  @IsDay()
  to!: string;

  @ApiProperty({ minimum: 1, maximum: 9 })
  @IsInt()
  @Min(1)
  @Max(9)
  pgy!: number;

  @ApiPropertyOptional({ default: false })
  @IsOptional()
  @IsBoolean()
  offCycle?: boolean;

  @ApiPropertyOptional({ description: 'May be sent back as it was read' })
  @IsOptional()
  id?: string;
}

export class SetPgyPeriods {
  @ApiProperty({ type: [PgyPeriodInput], description: 'The whole history' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PgyPeriodInput)
  pgyPeriods!: PgyPeriodInput[];
}

export class PersonInput {
  @ApiProperty({ enum: PERSON_KINDS })
  @IsIn(PERSON_KINDS)
  kind!: PersonKind;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(80)
  givenName?: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  familyName!: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @ValidateIf(({ email }: PersonInput) => !!email)
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  phone?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  externalId?: string | null;

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(20)
  specialties?: string[];

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(20)
  titles?: string[];

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 20, description: 'Who alternates together, e.g. A to E of a 4+1 program' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  cohort?: string | null;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  active?: boolean;
}

export class CreatePerson extends PersonInput {
  @ApiPropertyOptional({ type: [PgyPeriodInput] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PgyPeriodInput)
  pgyPeriods?: PgyPeriodInput[];
}

export class UpdatePerson extends PartialType(PersonInput) {}

export class PersonQuery {
  @ApiPropertyOptional({ enum: PERSON_KINDS })
  @IsOptional()
  @IsIn(PERSON_KINDS)
  kind?: PersonKind;

  @ApiPropertyOptional({ description: 'Part of a name, an e-mail or an external id' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

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

export class PgyPeriod {
  @ApiProperty()
  id!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty()
  pgy!: number;

  @ApiProperty()
  offCycle!: boolean;
}

export class AwayDays {
  @ApiProperty()
  academicYear!: string;

  @ApiProperty()
  days!: number;

  @ApiProperty()
  warnAt!: number;

  @ApiProperty({ description: 'More than this extends training' })
  limit!: number;
}

export class PgyBegin {
  @ApiProperty({ format: 'date' })
  on!: string;

  @ApiProperty()
  pgy!: number;
}

export class Person {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  programId!: string;

  @ApiProperty({ enum: PERSON_KINDS })
  kind!: PersonKind;

  @ApiProperty()
  givenName!: string;

  @ApiProperty()
  familyName!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true })
  externalId!: string | null;

  @ApiProperty({ type: [String] })
  specialties!: string[];

  @ApiProperty({ type: [String] })
  titles!: string[];

  @ApiProperty({ type: String, nullable: true })
  cohort!: string | null;

  @ApiProperty()
  active!: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'As of today' })
  pgy!: number | null;

  @ApiProperty()
  offCycle!: boolean;

  @ApiProperty({ type: PgyBegin, nullable: true, description: 'Of whoever has no PGY today and gets one' })
  begins!: PgyBegin | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Of a resident whose last PGY is over: their first day out of the program' })
  finishedOn!: string | null;

  @ApiProperty()
  version!: number;
}

export class PersonDetail extends Person {
  @ApiProperty({ type: [PgyPeriod] })
  pgyPeriods!: PgyPeriod[];

  @ApiProperty({ type: [AwayDays] })
  awayDays!: AwayDays[];
}
