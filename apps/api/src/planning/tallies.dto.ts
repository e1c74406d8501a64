import { ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsNumber, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';

export class TallyMeasure {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  unit!: string;
}

export class TallyValue {
  @ApiProperty({ description: 'From earlier academic years, and as entered by hand' })
  carried!: number;

  @ApiProperty({ description: 'Of that, what was entered by hand' })
  entered!: number;

  @ApiProperty()
  thisYear!: number;

  @ApiProperty()
  total!: number;
}

export class TallyRow {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  kind!: string;

  @ApiProperty({ type: Number, nullable: true })
  pgy!: number | null;

  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(TallyValue) }, description: 'By measure' })
  values!: Record<string, TallyValue>;
}

export class Tallies {
  @ApiProperty({ description: 'Of what was entered by hand; 0: nothing yet' })
  version!: number;

  @ApiProperty({ type: [TallyMeasure] })
  measures!: TallyMeasure[];

  @ApiProperty({ type: [TallyRow] })
  rows!: TallyRow[];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: "Of residents' totals, by measure: 0 all have the same, towards 1 one has it all" })
  gini!: Record<string, number>;
}

export class CarriedRow {
  @ApiProperty()
  @IsUUID()
  personId!: string;

  @ApiProperty({ maxLength: 120 })
  @IsString()
  @MaxLength(120)
  measure!: string;

  @ApiProperty()
  @IsNumber()
  amount!: number;
}

export class CarryTallies {
  @ApiProperty({ type: [CarriedRow], description: 'All that people bring from before the first schedule here' })
  @IsArray()
  @ArrayMaxSize(10_000)
  @ValidateNested({ each: true })
  @Type(() => CarriedRow)
  rows!: CarriedRow[];
}

export class TalliesAsked {
  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  draft?: string;
}
