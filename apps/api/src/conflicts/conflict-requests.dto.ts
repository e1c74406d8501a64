import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { CONFLICT_KINDS, CONFLICT_SEVERITIES, CONFLICT_STATUSES, type ConflictKind, type ConflictSeverity, type ConflictStatus } from '@housestaff/conflicts/domain';
import { IsDay } from '../http/is-day.decorator';

export class ConflictsAsked {
  @ApiPropertyOptional({ enum: CONFLICT_STATUSES, default: 'open' })
  @IsOptional()
  @IsIn(CONFLICT_STATUSES)
  status: ConflictStatus = 'open';

  @ApiPropertyOptional({ enum: CONFLICT_KINDS })
  @IsOptional()
  @IsIn(CONFLICT_KINDS)
  kind?: ConflictKind;

  @ApiPropertyOptional({ enum: CONFLICT_SEVERITIES })
  @IsOptional()
  @IsIn(CONFLICT_SEVERITIES)
  severity?: ConflictSeverity;

  @ApiPropertyOptional({ description: 'Whom they are about' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @ApiPropertyOptional({ description: 'The user whose they are to solve' })
  @IsOptional()
  @IsUUID()
  deferredTo?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit = 50;

  @ApiPropertyOptional({ description: 'From the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

export class ResolveConflict {
  @ApiPropertyOptional({ description: 'One of its options; left out: the best one after which nothing new is wrong' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  optionId?: string;

  @ApiPropertyOptional({ description: 'Of the version that is published' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

export class ConflictToResolve {
  @ApiProperty()
  @IsUUID()
  conflictId!: string;

  @ApiProperty()
  @IsInt()
  version!: number;

  @ApiPropertyOptional({ description: 'Left out: the best one after which nothing new is wrong' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  optionId?: string;
}

export class ResolveConflicts {
  @ApiProperty({ type: [ConflictToResolve], description: 'At most 50, each in a version of its own, in this order' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique(({ conflictId }: ConflictToResolve) => conflictId)
  @ValidateNested({ each: true })
  @Type(() => ConflictToResolve)
  items!: ConflictToResolve[];
}

export class IgnoreConflict {
  @ApiProperty({ description: 'Why it may stay as it is' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason!: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'The first day on which it is open again; null: until it gets worse' })
  @ValidateIf(({ until }: IgnoreConflict) => until !== null && until !== undefined)
  @IsDay()
  until?: string | null;
}

export class DeferConflict {
  @ApiProperty({ description: 'Somebody who may resolve conflicts here' })
  @IsUUID()
  userId!: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

export class UndoResolution {
  @ApiPropertyOptional({ description: 'Of the version that takes it back' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

export class ChangeConflictSettings {
  @ApiProperty({ description: 'Conflicts of some kinds are resolved without anybody, where nothing new is wrong afterwards' })
  @IsBoolean()
  autoResolve!: boolean;

  @ApiProperty({ minimum: 0.7, maximum: 1, description: 'The least score of what is applied by itself' })
  @IsNumber()
  autoScore!: number;

  @ApiProperty({ enum: CONFLICT_KINDS, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(CONFLICT_KINDS, { each: true })
  autoKinds!: ConflictKind[];

  @ApiProperty({ minimum: 1, maximum: 52, description: 'Weeks of heavy service in a row that are still fine' })
  @IsInt()
  heavyWeeks!: number;
}

export class ConflictSettings extends ChangeConflictSettings {
  @ApiProperty({ description: '0: the usual ones, never changed' })
  version!: number;
}
