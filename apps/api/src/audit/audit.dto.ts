import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDate, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class AuditFilter {
  @ApiPropertyOptional({ description: 'Start of the action, e.g. `assignments.draft`' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  action?: string;

  @ApiPropertyOptional({ description: 'Start of the resource' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  resource?: string;

  @ApiPropertyOptional({ description: 'Part of who acted' })
  @IsOptional()
  @IsString()
  @MaxLength(254)
  user?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'From this instant' })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  from?: Date;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Up to, without, this instant' })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  to?: Date;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class AuditEvent {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Place in the sealed chain; null until sealed' })
  seq!: number | null;

  @ApiProperty()
  at!: string;

  @ApiProperty()
  actor!: string;

  @ApiProperty()
  action!: string;

  @ApiProperty()
  resource!: string;

  @ApiProperty({ type: String, nullable: true })
  resourceId!: string | null;

  @ApiProperty({ enum: ['allowed', 'denied'] })
  outcome!: 'allowed' | 'denied';

  @ApiProperty({ type: Object, nullable: true })
  query!: unknown;

  @ApiProperty({ type: Object, nullable: true })
  before!: unknown;

  @ApiProperty({ type: Object, nullable: true })
  after!: unknown;

  @ApiProperty()
  correlationId!: string;

  @ApiProperty()
  sealed!: boolean;
}
