import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import type { Rounding, Severity } from './rule-set.dto';
import { SupervisionPolicy } from './supervision-policy.dto';

const ROUNDINGS = ['floor', 'ceil', 'round'];
const SEVERITIES = ['violation', 'warning'];

export class RuleChangeBody {
  @ApiProperty({ maxLength: 60 })
  @IsString()
  @MaxLength(60)
  ruleId!: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  on?: boolean;

  @ApiPropertyOptional({ enum: SEVERITIES })
  @IsOptional()
  @IsIn(SEVERITIES)
  severity?: Severity;

  @ApiPropertyOptional({ description: "In the rule's unit" })
  @IsOptional()
  @IsNumber()
  limit?: number;
}

export class AveragingBody {
  @ApiPropertyOptional()
  @IsOptional()
  @IsInt()
  days?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsInt()
  longestMonth?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  shortStayIsAWeek?: boolean;
}

export class RoundingBody {
  @ApiPropertyOptional({ enum: ROUNDINGS })
  @IsOptional()
  @IsIn(ROUNDINGS)
  freeDays?: Rounding;

  @ApiPropertyOptional({ enum: ROUNDINGS })
  @IsOptional()
  @IsIn(ROUNDINGS)
  callNights?: Rounding;
}

export class RuleSettingsBody {
  @ApiPropertyOptional()
  @IsOptional()
  @IsNumber()
  breakMinutes?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  weekendBesideLeaveIsFree?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsNumber()
  longCallHours?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  freeDayAveraged?: boolean;
}

/** What a program shall be held to; what is left out is as the pack has it. */
export class RuleSetProposalBody {
  @ApiProperty({ maxLength: 60 })
  @IsString()
  @MaxLength(60)
  packId!: string;

  @ApiProperty()
  @IsInt()
  packVersion!: number;

  @ApiProperty({ type: [RuleChangeBody] })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => RuleChangeBody)
  rules!: RuleChangeBody[];

  @ApiPropertyOptional({ type: AveragingBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => AveragingBody)
  averaging?: AveragingBody;

  @ApiPropertyOptional({ type: RoundingBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => RoundingBody)
  rounding?: RoundingBody;

  @ApiPropertyOptional({ type: RuleSettingsBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => RuleSettingsBody)
  settings?: RuleSettingsBody;

  @ApiPropertyOptional({ type: SupervisionPolicy })
  @IsOptional()
  @ValidateNested()
  @Type(() => SupervisionPolicy)
  supervision?: SupervisionPolicy;
}

export class RuleSetChangeBody extends RuleSetProposalBody {
  @ApiProperty({ maxLength: 500, description: 'Why; needed where text of the Common Program Requirements is off or loosened' })
  @IsString()
  @MaxLength(500)
  note!: string;
}

export class RulePreviewBody {
  @ApiProperty()
  @IsUUID()
  scheduleId!: string;

  @ApiProperty({ type: RuleSetProposalBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => RuleSetProposalBody)
  proposal!: RuleSetProposalBody;
}

export class RuleSetAsked {
  @ApiPropertyOptional({ maxLength: 60, description: 'What this pack says, before the program takes it' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  pack?: string;

  @ApiPropertyOptional({ minimum: 1, description: 'Of that pack; left out: 1' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  packVersion?: number;
}
