import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsInt, IsNumber, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';

const STATUSES = ['observed', 'confirmed'] as const;

export class RotationRequirement {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  rotationId!: string;

  @ApiProperty()
  pgy!: number;

  @ApiProperty()
  minBlocks!: number;

  @ApiProperty({ type: Number, nullable: true })
  targetBlocks!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  maxBlocks!: number | null;

  @ApiProperty({ type: [String], description: 'Rotations whose blocks count here too' })
  fulfilledBy!: string[];

  @ApiProperty({ enum: STATUSES })
  status!: 'observed' | 'confirmed';
}

export class CoverageRequirement {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  rotationId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'null: every block' })
  blockId!: string | null;

  @ApiProperty({ type: [Number], nullable: true, description: 'null: any PGY; more than one: counted together' })
  pgys!: number[] | null;

  @ApiProperty()
  minPeople!: number;

  @ApiProperty({ type: Number, nullable: true })
  maxPeople!: number | null;

  @ApiProperty({ enum: STATUSES })
  status!: 'observed' | 'confirmed';
}

export class Requirements {
  @ApiProperty({ type: [RotationRequirement] })
  requirements!: RotationRequirement[];

  @ApiProperty({ type: [CoverageRequirement] })
  coverage!: CoverageRequirement[];

  @ApiProperty({ description: "The academic year's" })
  version!: number;
}

/** `id` and `status` may be sent back as they were read; they are made anew. */
export class RequirementInput {
  @ApiProperty()
  @IsUUID()
  rotationId!: string;

  @ApiProperty({ minimum: 1, maximum: 9 })
  @IsInt()
  @Min(1)
  @Max(9)
  pgy!: number;

  @ApiProperty()
  @IsNumber()
  minBlocks!: number;

  @ApiPropertyOptional({ type: Number, nullable: true })
  @IsOptional()
  @IsNumber()
  targetBlocks?: number | null;

  @ApiPropertyOptional({ type: Number, nullable: true })
  @IsOptional()
  @IsNumber()
  maxBlocks?: number | null;

  @ApiPropertyOptional({ type: [String], description: 'Rotations whose blocks count here too' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @IsUUID('all', { each: true })
  fulfilledBy?: string[];

  @ApiPropertyOptional()
  @IsOptional()
  id?: string;

  @ApiPropertyOptional()
  @IsOptional()
  status?: string;
}

/** `id` and `status` may be sent back as they were read; they are made anew. */
export class CoverageInput {
  @ApiProperty()
  @IsUUID()
  rotationId!: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsUUID()
  blockId?: string | null;

  @ApiPropertyOptional({ type: [Number], nullable: true, description: 'null: any PGY; more than one: counted together' })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(9)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(9, { each: true })
  pgys?: number[] | null;

  @ApiProperty()
  @IsInt()
  minPeople!: number;

  @ApiPropertyOptional({ type: Number, nullable: true })
  @IsOptional()
  @IsInt()
  maxPeople?: number | null;

  @ApiPropertyOptional()
  @IsOptional()
  id?: string;

  @ApiPropertyOptional()
  @IsOptional()
  status?: string;
}

export class ReplaceRequirements {
  @ApiProperty({ type: [RequirementInput] })
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => RequirementInput)
  requirements!: RequirementInput[];

  @ApiProperty({ type: [CoverageInput] })
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => CoverageInput)
  coverage!: CoverageInput[];

  @ApiProperty({ description: 'false: they stay proposals' })
  @IsBoolean()
  confirm!: boolean;
}
