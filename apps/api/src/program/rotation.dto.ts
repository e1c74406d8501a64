import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsNumber, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { AUDIENCES, ROTATION_CATEGORIES, type Audience, type RotationCategory } from '@housestaff/program/domain';

export class CreateRotation {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name!: string;

  @ApiProperty({ description: '1 to 6 letters, as grids write it' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(6)
  abbreviation!: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(20)
  colour?: string;

  @ApiPropertyOptional({ enum: ROTATION_CATEGORIES })
  @IsOptional()
  @IsIn(ROTATION_CATEGORIES)
  category?: RotationCategory;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsUUID()
  siteId?: string | null;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  leaveEligible?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  halfBlock?: boolean;

  @ApiPropertyOptional({ description: '80, or 88 where the exception was granted' })
  @IsOptional()
  @IsInt()
  hoursLimit?: number;

  @ApiPropertyOptional({ description: 'Load of one learner on the attendings of a half-day' })
  @IsOptional()
  @IsNumber()
  supervisionWeight?: number;

  @ApiPropertyOptional({ enum: AUDIENCES })
  @IsOptional()
  @IsIn(AUDIENCES)
  audience?: Audience;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  active?: boolean;
}

export class UpdateRotation extends PartialType(CreateRotation) {}

export class Rotation {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  abbreviation!: string;

  @ApiProperty()
  colour!: string;

  @ApiProperty({ enum: ROTATION_CATEGORIES })
  category!: string;

  @ApiProperty({ type: String, nullable: true })
  siteId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  siteName!: string | null;

  @ApiProperty()
  leaveEligible!: boolean;

  @ApiProperty()
  halfBlock!: boolean;

  @ApiProperty()
  hoursLimit!: number;

  @ApiProperty()
  supervisionWeight!: number;

  @ApiProperty({ enum: AUDIENCES })
  audience!: Audience;

  @ApiProperty()
  active!: boolean;

  @ApiProperty()
  hasPattern!: boolean;

  @ApiProperty({ type: [String], description: 'Codes in its pattern without times: duty hours are not assessable there' })
  untimedActivities!: string[];

  @ApiProperty()
  version!: number;
}

export class PatternCell {
  @ApiProperty({ minimum: 1, maximum: 4, description: 'Seven-day weeks from the start of the block' })
  @IsInt()
  week!: number;

  @ApiProperty({ minimum: 1, maximum: 7, description: '1: Monday' })
  @IsInt()
  weekday!: number;

  @ApiProperty({ enum: ['am', 'pm'] })
  @IsIn(['am', 'pm'])
  half!: 'am' | 'pm';

  @ApiProperty()
  @IsUUID()
  activityId!: string;
}

export class SetPattern {
  @ApiProperty({ type: [PatternCell], description: 'The whole pattern; half-days left out are free' })
  @IsArray()
  @ArrayMaxSize(56)
  @ValidateNested({ each: true })
  @Type(() => PatternCell)
  cells!: PatternCell[];
}

export class RotationDetail extends Rotation {
  @ApiProperty({ type: [PatternCell] })
  pattern!: PatternCell[];
}
