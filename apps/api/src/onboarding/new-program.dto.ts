import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { CALENDAR_KINDS, type CalendarKind } from '@housestaff/program/domain';
import { IsDay } from '../http/is-day.decorator';
import { Program } from '../program/program.dto';
import { AddSite } from '../program/site.dto';

export class PackActivity {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;
}

export class PackRotation {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  abbreviation!: string;
}

export class SpecialtyPack {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  note!: string;

  @ApiProperty({ type: [PackActivity] })
  activities!: PackActivity[];

  @ApiProperty({ type: [PackRotation] })
  rotations!: PackRotation[];

  @ApiProperty({ description: 'Id of its duty-hour rules' })
  rulePack!: string;

  @ApiProperty({ type: [String], description: 'Names of its plans' })
  plans!: string[];
}

export class FirstYear {
  @ApiProperty({ format: 'date', example: '2026-07-01' })
  @IsDay()
  from!: string;

  @ApiProperty({ enum: CALENDAR_KINDS, description: 'The last block takes the days that are left over' })
  @IsIn(CALENDAR_KINDS)
  kind!: CalendarKind;
}

export class IncludedParts {
  @ApiProperty()
  @IsBoolean()
  activities!: boolean;

  @ApiProperty({ description: 'With their weekly patterns, where activities are included' })
  @IsBoolean()
  rotations!: boolean;

  @ApiProperty()
  @IsBoolean()
  rules!: boolean;

  @ApiProperty({ description: 'Those that the included activities and rotations are enough for' })
  @IsBoolean()
  plans!: boolean;
}

export class StartProgram {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name!: string;

  @ApiProperty({ example: 'family-medicine' })
  @IsString()
  @MaxLength(80)
  specialty!: string;

  @ApiProperty({ type: String, nullable: true, description: 'null: begin with nothing' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  packId!: string | null;

  @ApiProperty({ description: 'IANA name; at a site, that of the site', example: 'America/New_York' })
  @IsString()
  @MaxLength(60)
  zone!: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsUUID()
  siteId?: string | null;

  @ApiPropertyOptional({ type: AddSite, nullable: true, description: 'Goes before siteId' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AddSite)
  newSite?: AddSite | null;

  @ApiProperty({ type: FirstYear, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => FirstYear)
  year!: FirstYear | null;

  @ApiProperty({ type: IncludedParts })
  @ValidateNested()
  @Type(() => IncludedParts)
  include!: IncludedParts;
}

export class MadeParts {
  @ApiProperty()
  activities!: number;

  @ApiProperty()
  rotations!: number;

  @ApiProperty()
  plans!: number;
}

export class StartedProgram {
  @ApiProperty({ type: Program })
  program!: Program;

  @ApiProperty({ type: String, nullable: true })
  yearId!: string | null;

  @ApiProperty({ type: MadeParts })
  made!: MadeParts;
}
