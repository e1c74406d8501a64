import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';

export class ImportSpan {
  @ApiProperty({ description: 'Minutes after local midnight' })
  @IsInt()
  @Min(0)
  @Max(1439)
  start!: number;

  @ApiProperty({ description: 'May exceed 1440: the next day' })
  @IsInt()
  @Min(1)
  @Max(2880)
  end!: number;
}

export class ImportTimes {
  @ApiPropertyOptional({ type: ImportSpan, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImportSpan)
  am?: ImportSpan | null;

  @ApiPropertyOptional({ type: ImportSpan, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImportSpan)
  pm?: ImportSpan | null;

  @ApiPropertyOptional({ type: ImportSpan, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImportSpan)
  day?: ImportSpan | null;
}

export class ImportRotationChoice {
  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsUUID()
  rotationId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  newName!: string | null;
}

export class ImportLabelRotation extends ImportRotationChoice {
  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(6)
  newAbbreviation!: string | null;
}

export class ImportLabelTarget {
  @ApiProperty({ enum: ['rotation', 'leave', 'skip'] })
  @IsIn(['rotation', 'leave', 'skip'])
  kind!: 'rotation' | 'leave' | 'skip';

  @ApiProperty({ type: [ImportLabelRotation], description: 'One, or one for each part of a compound cell in order' })
  @IsArray()
  @ArrayMaxSize(8)
  @ValidateNested({ each: true })
  @Type(() => ImportLabelRotation)
  rotations!: ImportLabelRotation[];
}

export class ImportProblem {
  @ApiProperty()
  sheet!: string;

  @ApiProperty()
  cell!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty()
  what!: string;

  @ApiProperty()
  fix!: string;
}

export class ImportSheet {
  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ['year', 'templates', 'ignored', 'program', 'table'] })
  kind!: 'year' | 'templates' | 'ignored' | 'program' | 'table';

  @ApiProperty()
  rows!: number;

  @ApiProperty()
  columns!: number;

  @ApiProperty({ description: 'Filled cells (values, of a program file): stored + rejected' })
  cellsRead!: number;

  @ApiProperty()
  stored!: number;

  @ApiProperty()
  rejected!: number;

  @ApiProperty()
  why!: string;
}
