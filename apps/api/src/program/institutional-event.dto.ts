import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { AUDIENCE_KINDS, EVENT_EFFECTS, type AudienceKind, type EventEffect } from '@housestaff/program/domain';
import { IsDay } from '../http/is-day.decorator';

const HALVES = ['am', 'pm'] as const;

export class EventAudience {
  @ApiPropertyOptional({ enum: AUDIENCE_KINDS, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @IsIn(AUDIENCE_KINDS, { each: true })
  kinds?: AudienceKind[];

  @ApiPropertyOptional({ type: [Number], description: 'Residents of these years' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(9)
  @IsInt({ each: true })
  pgys?: number[];
}

export class AddInstitutionalEvent {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after its last' })
  @IsDay()
  to!: string;

  @ApiPropertyOptional({ type: String, enum: HALVES, nullable: true, description: 'Of each of its days; null: whole days' })
  @IsOptional()
  @IsIn(HALVES)
  half?: 'am' | 'pm' | null;

  @ApiProperty({ enum: EVENT_EFFECTS, description: 'closed: clinics and electives are; protected: the audience does the activity, services and nights are kept; note: shown only' })
  @IsIn(EVENT_EFFECTS)
  effect!: EventEffect;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'What the audience does; of protected time alone' })
  @IsOptional()
  @IsUUID()
  activityId?: string | null;

  @ApiPropertyOptional({ type: EventAudience, nullable: true, description: 'null: everyone' })
  @IsOptional()
  @ValidateNested()
  @Type(() => EventAudience)
  audience?: EventAudience | null;
}

export class ChangeInstitutionalEvent extends PartialType(AddInstitutionalEvent) {}

export class InstitutionalEvent {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ type: String, enum: HALVES, nullable: true })
  half!: 'am' | 'pm' | null;

  @ApiProperty({ enum: EVENT_EFFECTS })
  effect!: EventEffect;

  @ApiProperty({ type: String, nullable: true })
  activityId!: string | null;

  @ApiProperty({ type: EventAudience, nullable: true })
  audience!: EventAudience | null;

  @ApiProperty()
  version!: number;
}
